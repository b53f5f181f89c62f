import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll, eraseLine } from '@/entrypoints/options/erase-all';
import { DATA_INVENTORY } from '@/utils/privacy/data-inventory';
import { countKept } from '@/utils/store/count-kept';
import { withDatabase, type StoreName } from '@/utils/store/database';
import { abortAtCommit } from './fault-injection';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('@/utils/messaging/protocol', () => ({ sendMessage: async (verb: string) => void asked.push(verb) }));

const NOTICES = { 'due m6 2570/1': {} };
const calls = { setBadgeText: vi.fn(), setTitle: vi.fn(), clear: vi.fn(async () => true) };
const TITLE = 'ผู้ช่วยกรอก eMENSCR';

beforeEach(async () => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const call of Object.values(calls)) call.mockClear();
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue(NOTICES as never);
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(calls.clear as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(calls.setBadgeText);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(calls.setTitle);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ action: { default_title: TITLE } } as never);
  await fillAll();
});
afterEach(() => vi.restoreAllMocks());

/** One record in every store, and something under every key. */
async function fillAll() {
  await withDatabase(async (db) => {
    const names = [...db.objectStoreNames];
    const deed = db.transaction(names, 'readwrite');
    for (const name of names) {
      const store = deed.objectStore(name);
      await store.put({ [String(store.keyPath)]: 'one' } as never);
    }
    await deed.done;
  });
  for (const { place, key } of DATA_INVENTORY)
    if (place !== 'database') await fakeBrowser.storage[place].set({ [key]: ['x'] });
  await fakeBrowser.storage.session.set({ 'panelPass:3': 'p', 'panelPass:4': 'q' });
  await fakeBrowser.alarms.create('due-dates', { when: Date.now() + 60_000 });
}

describe('deleting everything', () => {
  it('leaves no record, no key, no alarm, no notice and nothing on the icon; open pages hear of it', async () => {
    expect(await eraseAll()).toEqual([]);
    const { database, local, session } = await countKept();
    expect([...new Set(Object.values(database))]).toEqual([0]);
    expect([Object.keys(local), session]).toEqual([['changedAt'], {}]);
    expect((await fakeBrowser.storage.local.get('changedAt')).changedAt).toEqual(expect.any(Number));
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(calls.clear).toHaveBeenCalledWith('due m6 2570/1');
    expect(calls.setBadgeText).toHaveBeenCalledWith({ text: '' });
    expect(calls.setTitle).toHaveBeenCalledWith({ title: TITLE });
    expect(asked).toEqual(['readDues']);
  });

  it('says what is left, deletes all else, and may be done again', async () => {
    const broken = vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('disk'));
    vi.mocked(fakeBrowser.notifications.getAll).mockRejectedValueOnce(new Error('gone'));
    expect(await eraseAll()).toEqual(['local', 'signs']);
    expect((await countKept()).local.settings).toBe(1);
    expect((await countKept()).database.templates).toBe(0);
    broken.mockRestore();
    expect(await eraseAll()).toEqual([]);
    expect((await countKept()).local.settings).toBeUndefined();
  });

  it('deletes all records or none', async () => {
    const { clear } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.clear = function (this: IDBObjectStore) {
      const request = clear.call(this);
      if (this.name === 'values') abortAtCommit(this.transaction);
      return request;
    };
    expect(await eraseAll()).toEqual(['records']);
    IDBObjectStore.prototype.clear = clear;
    expect([...new Set(Object.values((await countKept()).database))]).toEqual([1]);
  });
});

it.each(DATA_INVENTORY.filter(({ isErasedHere }) => isErasedHere))('$key is deleted by itself', async (line) => {
  const before = await countKept();
  await eraseLine(line);
  const after = await countKept();
  expect(after.database).toEqual({ ...before.database, [line.key as StoreName]: 0 });
});

it('counts what begins alike as one kind, and lists by their length', async () => {
  await fakeBrowser.storage.session.set({ failures: [1, 2, 3] });
  expect((await countKept()).session).toMatchObject({ failures: 3, panelPass: 3 });
});
