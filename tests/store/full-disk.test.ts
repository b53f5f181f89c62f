import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageProblem } from '@/components/templates/storage-problem';
import { createBindingStore } from '@/utils/store/binding-store';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { abortAtCommit } from './fault-injection';
import { opening } from './open-stores';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

let databases = 0;
const aDatabase = () => opening(`full-${++databases}`);

const FULL = {
  'at once': () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
  'when it is to be committed': () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      abortAtCommit(this.transaction);
      return put.apply(this, given);
    });
  },
};

/** Of an error, a message carries name and text. */
const failureOf = async (deed: Promise<unknown>) => {
  const problem: unknown = await deed.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(problem).toBeInstanceOf(Error);
  const { name, message } = problem as Error;
  return storageProblem(Object.assign(new Error(message), { name }));
};

describe.each(Object.entries(FULL))('a disk that is found full %s', (_when, fillTheDisk) => {
  it.each(['save', 'rename'] as const)('fails %s by name, and loses nothing', async (deed) => {
    const store = createTemplateStore(await aDatabase());
    await store.save(aTemplate());
    fillTheDisk();
    const done = deed === 'save' ? store.save(aTemplate({ name: 'ใหม่' })) : store.rename(aTemplate().id, 'ไม่ได้บันทึก');
    expect(await failureOf(done)).toBe('storage.full');
    vi.restoreAllMocks();
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
    await store.save(aTemplate({ name: 'บันทึกได้อีกครั้ง' }));
    expect((await store.list()).templates[0]?.name).toBe('บันทึกได้อีกครั้ง');
  });

  it('fails a single record by name', async () => {
    const db = await aDatabase();
    fillTheDisk();
    expect(await failureOf(db.put('answers', { name: 'ปี', text: '2570' }))).toBe('storage.full');
    expect(await createBindingStore(db).list()).toEqual({ bindings: [], damaged: 0 });
  });
});

describe('a disk that is full beside the database', () => {
  it.each([
    new DOMException('full', 'QuotaExceededError'),
    // As browsers word it.
    new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
    new Error('QUOTA_BYTES quota exceeded'),
    new Error('IO error: 000003.log: No space left on device'),
  ])('is told of where it says “%s”, and loses nothing', async (problem) => {
    await changeSettings({ agencyName: 'กรม' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(problem);
    expect(await failureOf(changeSettings({ agencyName: 'กอง' }))).toBe('storage.full');
    const store = createExchangeStore(await aDatabase());
    const pack = { templates: [aTemplate()], agency: { agencyName: 'กอง' } };
    expect(await failureOf(store.apply(pack))).toBe('storage.full');
    expect((await store.countParts()).templates).toBe(0);
    expect((await readSettings()).agencyName).toBe('กรม');
  });
});

it('any other failure is no full disk', () => {
  expect(storageProblem(new Error('No response'))).toBe('storage.failed');
  expect(storageProblem(undefined)).toBe('storage.failed');
});
