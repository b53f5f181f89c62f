import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageProblem } from '@/components/templates/storage-problem';
import { headOf } from '@/utils/fill/head-of';
import { openDatabase, withDatabase, type Database } from '@/utils/store/database';
import { SCHEMA_OF_STORE } from '@/utils/store/schema-of-store';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';
import { RECORDS, recordsOf } from './records-of-versions';

const latest = await openDatabase('latest').then((db) => {
  db.close();
  return db.version;
});
const everyVersion = Array.from({ length: latest }, (_, index) => index + 1);
/** Since then, what lists show of templates stands beside them. */
const HEADS_SINCE = 4;

beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function madeIn(version: number): Promise<void> {
  const old = await openDatabase(undefined, version);
  for (const { store, record } of recordsOf(version)) await old.put(store, record as never);
  old.close();
}
const everything = (db: Database) =>
  Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)] as const));
const indexesOf = (db: Database) =>
  [...db.objectStoreNames].map((store) => [store, [...db.transaction(store).store.indexNames]] as const);
const failure = (deed: Promise<unknown>) =>
  deed.then(
    () => undefined,
    (problem: unknown) => problem,
  );

describe('migrations', () => {
  it('make every store from nothing', async () => {
    expect([...(await opening()).objectStoreNames]).toEqual(Object.keys(RECORDS).sort());
  });

  it('know a good record of every store', () => {
    for (const { store, record } of recordsOf(latest))
      expect(SCHEMA_OF_STORE[store].safeParse(record).success, store).toBe(true);
  });

  it.each(everyVersion)('keep every record of version %i, and bring the stores and indexes since', async (version) => {
    await madeIn(version);
    const db = await opening();
    const kept = Object.fromEntries(recordsOf(version).map(({ store, record }) => [store, [record]]));
    const heads = { heads: [headOf(aTemplate())] };
    const empty = Object.fromEntries(Object.keys(RECORDS).map((store) => [store, []]));
    expect(Object.fromEntries(await everything(db))).toEqual({ ...empty, ...kept, ...heads });
    const fresh = await opening('fresh');
    expect(indexesOf(db)).toEqual(indexesOf(fresh));
    expect(db.version).toBe(latest);
    expect(await createTemplateStore(db).heads()).toMatchObject({ count: 1, damaged: 0 });
  });

  it.each(everyVersion.filter((version) => version < latest))(
    'that fail half-way leave version %i whole, and succeed the next time',
    async (version) => {
      await madeIn(version);
      const before = await openDatabase(undefined, version).then(async (db) => {
        const all = await everything(db);
        db.close();
        return all;
      });
      let faults = 0;
      for (let step = 1; ; step += 1) {
        const strike = strikeUpgrade(step);
        const problem = await failure(withDatabase(async () => undefined));
        strike.end();
        if (!strike.hasStruck()) break;
        faults += 1;
        expect(problem, `step ${step}`).toMatchObject({ message: 'injected' });
        const old = await openDatabase(undefined, version);
        expect(await everything(old), `step ${step}`).toEqual(before);
        expect(old.version).toBe(version);
        old.close();
      }
      expect(faults).toBeGreaterThan(0);
      expect((await opening()).version).toBe(latest);
    },
  );

  it('leave templates that can’t be read as they lie, and list the others', async () => {
    const old = await openDatabase(undefined, HEADS_SINCE - 1);
    await old.put('templates', { ...aTemplate() });
    await old.put('templates', { id: 'half', name: 5 });
    old.close();
    const db = await opening();
    expect(await db.get('templates', 'half')).toEqual({ id: 'half', name: 5 });
    expect(await createTemplateStore(db).heads()).toEqual({ heads: [headOf(aTemplate())], count: 1, damaged: 1 });
  });
});

describe('a database that does not open', () => {
  it('for an old tab that does not step aside is told of in time, and opens once the tab is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const old = await rudeTab(latest - 1);
    const waiting = failure(withDatabase(async () => undefined));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2), { interval: 1 });
    vi.advanceTimersByTime(3_000);
    const problem = await waiting;
    expect(problem).toMatchObject({ name: 'BlockedUpgradeError' });
    expect(storageProblem(problem)).toBe('storage.blocked');
    // Behind the one that waits, the next does not hear that it is blocked.
    const next = failure(withDatabase(async () => undefined));
    // That of the one that waits still, and its own.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2), { interval: 1 });
    vi.advanceTimersByTime(15_000);
    expect(storageProblem(await next)).toBe('storage.waiting');
    vi.useRealTimers();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    old.close();
    await expect(withDatabase(async (db) => db.version)).resolves.toBe(latest);
    // The old one, the two that came too late, and that of the deed.
    expect(close).toHaveBeenCalledTimes(4);
    await expect(opening(undefined, latest + 1)).resolves.toMatchObject({ version: latest + 1 });
  });

  it('for it is of a newer version is told of, and not touched', async () => {
    const newer = await openDatabase(undefined, latest + 1);
    await newer.put('templates', { ...aTemplate(), colour: 'เขียว' });
    newer.close();
    const problem = await failure(withDatabase(async () => undefined));
    expect(storageProblem(problem)).toBe('storage.newer');
    const again = await opening(undefined, latest + 1);
    expect(await again.getAll('templates')).toEqual([{ ...aTemplate(), colour: 'เขียว' }]);
  });

  it.each(['SecurityError', 'InvalidStateError'])('for the browser refuses it by %s is told of', async (name) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(storageProblem(await failure(withDatabase(async () => undefined)))).toBe('storage.refused');
    vi.restoreAllMocks();
    await expect(withDatabase(async (db) => db.version)).resolves.toBe(latest);
  });

  it('for there is none in this browser is told of', async () => {
    vi.stubGlobal('indexedDB', undefined);
    delete (globalThis as Partial<typeof globalThis>).indexedDB;
    const problem = await failure(withDatabase(async () => undefined));
    vi.unstubAllGlobals();
    expect(storageProblem(problem)).toBe('storage.refused');
  });
});

it('steps aside for a newer version', async () => {
  await opening();
  await expect(opening(undefined, latest + 1)).resolves.toMatchObject({ version: latest + 1 });
});

it('a connection that the browser cuts off fails its own deed and no later one', async () => {
  const cut = failure(
    withDatabase(async (db) => {
      await createTemplateStore(db).save(aTemplate());
      forceCloseDatabase(unwrap(db) as never);
      await createTemplateStore(db).save(aTemplate({ name: 'ไม่ถึง' }));
    }),
  );
  expect(await cut).toBeInstanceOf(Error);
  expect(await withDatabase((db) => createTemplateStore(db).list())).toEqual({ templates: [aTemplate()], damaged: 0 });
});

/** An open tab of an older version that never heard of stepping aside. */
const rudeTab = (version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    void openDatabase(undefined, version).then((db) => {
      db.close();
      const request = indexedDB.open('emenscr-assist', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  });

/** The `n`-th step of the upgrade fails. */
function strikeUpgrade(n: number) {
  let steps = 0;
  const undo: (() => void)[] = [];
  const strike = <T extends object>(target: T, key: keyof T) => {
    const plain = target[key] as (...given: unknown[]) => unknown;
    target[key] = function (this: T, ...given: unknown[]) {
      steps += 1;
      if (steps === n) throw new Error('injected');
      return plain.apply(this, given);
    } as never;
    undo.push(() => (target[key] = plain as never));
  };
  strike(IDBDatabase.prototype, 'createObjectStore');
  strike(IDBObjectStore.prototype, 'createIndex');
  strike(IDBObjectStore.prototype, 'put');
  strike(IDBObjectStore.prototype, 'getAll');
  return { hasStruck: () => steps >= n, end: () => undo.forEach((each) => each()) };
}
