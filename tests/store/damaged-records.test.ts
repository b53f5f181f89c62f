import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { headOf } from '@/utils/fill/head-of';
import { createBindingStore } from '@/utils/store/binding-store';
import { countDamaged, damagedRecords } from '@/utils/store/damaged-records';
import { openDatabase, type StoreName } from '@/utils/store/database';
import { createIgnoredStore } from '@/utils/store/ignored-store';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createProjectStore } from '@/utils/store/project-store';
import { createQueueStore } from '@/utils/store/queue-store';
import { createTemplateStore } from '@/utils/store/template-store';
import { createValueStore } from '@/utils/store/value-store';
import { noteVisit } from '@/utils/store/visit-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';
import { RECORDS } from './records-of-versions';

const STORES = Object.keys(RECORDS) as StoreName[];
const keys = await openDatabase('shape').then((db) => {
  const paths = STORES.map((store) => [store, String(db.transaction(store).store.keyPath)] as const);
  db.close();
  return Object.fromEntries(paths) as Record<StoreName, string>;
});

beforeEach(() => {
  indexedDB = new IDBFactory();
});

/** Every reader there is; those that are asked by an id, by that of the record. */
async function readEverything(db: Awaited<ReturnType<typeof opening>>, id: string) {
  const templates = createTemplateStore(db);
  const values = createValueStore(db);
  const projects = createProjectStore(db);
  return Promise.all([
    ...[templates.list(), templates.heads(), templates.heads(5), templates.newest(), templates.get(id)],
    ...[templates.versions(id), templates.trashed(), templates.countDamaged()],
    ...[createBindingStore(db).list(), createIgnoredStore(db).list(), createLedgerStore(db).list()],
    ...[projects.list(), projects.recall(id, { id, by: 'code' }), createQueueStore(db).list()],
    ...[createQueueStore(db).listColumns(), values.list(), values.of(id), values.answers()],
    noteVisit(db, { page: 'another', located: [] }),
  ]);
}

it('none are found among good ones', async () => {
  const db = await opening();
  for (const store of STORES) await db.put(store, RECORDS[store].record as never);
  expect(await countDamaged(db)).toEqual({});
});

it.each(STORES)('one of “%s” is counted and handed out as it lies, beside the good one', async (store) => {
  const db = await opening();
  const damaged = { [keys[store]]: 'half', colour: null };
  await db.put(store, RECORDS[store].record as never);
  await db.put(store, damaged as never);
  expect(await countDamaged(db)).toEqual({ [store]: 1 });
  expect(await damagedRecords(db)).toEqual({ [store]: [damaged] });
});

it('whatever a record is, no reader throws, and it stays as it lies', async () => {
  const anything = fc.dictionary(
    fc.string({ maxLength: 8 }),
    fc.anything({ withDate: true, withMap: true, maxDepth: 2 }),
  );
  /** A good record of which one part is something else. */
  const half = fc
    .tuple(fc.constantFrom(...STORES), fc.nat(), fc.anything({ maxDepth: 2 }))
    .map(([store, place, other]) => {
      const { record } = RECORDS[store];
      const parts = Object.keys(record).filter((key) => key !== keys[store]);
      return { store, record: { ...record, [parts[place % parts.length] ?? 'other']: other } };
    });
  const wild = fc.tuple(fc.constantFrom(...STORES), anything).map(([store, record]) => ({ store, record }));
  const db = await opening();
  await fc.assert(
    fc.asyncProperty(fc.oneof(half, wild), async ({ store, record }) => {
      for (const name of STORES) await db.clear(name);
      const stored = { ...record, [keys[store]]: aTemplate().id };
      await db.put(store, structuredClone(stored) as never);
      const [lies] = await db.getAll(store);
      await readEverything(db, aTemplate().id);
      await damagedRecords(db);
      expect((await db.getAll(store)).filter((each) => Object.values(each).includes(aTemplate().id))).toEqual([lies]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('a huge one is read like any other', async () => {
  const db = await opening();
  const text = 'ก'.repeat(5_000_000);
  await db.put('values', { ...RECORDS.values.record, value: text } as never);
  await db.put('templates', { id: 'huge', name: text, values: Array.from({ length: 50_000 }, () => null) });
  expect((await createValueStore(db).list())[0]?.value).toHaveLength(5_000_000);
  expect(await countDamaged(db)).toEqual({ templates: 1 });
});

it('a list of templates that is damaged or missing is made anew of the templates', async () => {
  const db = await opening();
  const store = createTemplateStore(db);
  await store.save(aTemplate());
  await db.put('heads', { id: aTemplate().id, tags: null } as never);
  expect(await store.heads()).toEqual({ heads: [headOf(aTemplate())], count: 1, damaged: 0 });
  await db.delete('heads', aTemplate().id);
  await db.put('templates', { id: 'half', name: 5 });
  expect(await store.heads()).toEqual({ heads: [headOf(aTemplate())], count: 1, damaged: 1 });
  expect(await store.countDamaged()).toBe(1);
});
