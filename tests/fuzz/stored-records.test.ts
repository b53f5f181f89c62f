import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findHeads } from '@/entrypoints/background/find-heads';
import { savedValues } from '@/utils/fill/saved-values';
import type { ProjectQueue } from '@/utils/model/queue';
import { createBackupStore } from '@/utils/store/backup-store';
import { createBindingStore } from '@/utils/store/binding-store';
import { countDamaged, damagedRecords } from '@/utils/store/damaged-records';
import { openDatabase, type Database, type StoreName } from '@/utils/store/database';
import { createDraftStore } from '@/utils/store/draft-store';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { createIgnoredStore } from '@/utils/store/ignored-store';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createProjectStore } from '@/utils/store/project-store';
import { createQueueStore } from '@/utils/store/queue-store';
import { createTemplateStore } from '@/utils/store/template-store';
import { createValueStore } from '@/utils/store/value-store';
import { noteVisit } from '@/utils/store/visit-store';
import { writeBackup } from '@/utils/transfer/backup';
import { aTemplate } from '../support/a-template';
import { SAMPLES } from '../support/message-samples';
import { damaged, runs } from './damage';
import { anyStore, ID, STORES, WHOLE } from './some-records';

vi.setConfig({ testTimeout: 120_000 });
vi.stubGlobal('chrome', fakeBrowser);

const AT = '2026-11-23T02:00:00.000Z';
const aQueue = WHOLE.queues as unknown as ProjectQueue;
const OTHER = '00000000-0000-4000-8000-000000000001';

/** Every way in which something reads what is stored. */
async function readAll(db: Database): Promise<void> {
  const templates = createTemplateStore(db);
  await templates.list();
  await templates.heads();
  await templates.heads(5);
  await findHeads(templates, { most: 5, wanted: 'ถนน' });
  await findHeads(templates, { most: 5, wanted: '' });
  savedValues(
    await createValueStore(db).of('general.coordinatorPhone'),
    await templates.newest(),
    'general.agencyName',
  );
  await templates.get(ID);
  await templates.versions(ID);
  await templates.trashed();
  await createBindingStore(db).list();
  const projects = createProjectStore(db);
  await projects.list();
  await projects.recall('/project/1/general', { id: 'code:P1', by: 'code' });
  await createIgnoredStore(db).list();
  const values = createValueStore(db);
  await values.list();
  JSON.stringify(await values.answers());
  const queues = createQueueStore(db);
  await queues.list();
  await queues.listColumns();
  await createLedgerStore(db).list();
  const drafts = createDraftStore(db);
  await drafts.list();
  await drafts.heads();
  await drafts.heads(5);
  await drafts.get(ID);
  await drafts.of({ projectId: 'code:P1', address: '/project/1/general' });
  const exchange = createExchangeStore(db);
  await exchange.countParts();
  await exchange.readCurrent();
  await countDamaged(db);
  await damagedRecords(db);
  await writeBackup(await createBackupStore(db).readAll(), AT);
}

/** One write of each store that has nothing to do with what lies there already. */
async function writeBeside(db: Database): Promise<void> {
  const templates = createTemplateStore(db);
  await templates.save(aTemplate({ id: OTHER }));
  await templates.rename(OTHER, 'อื่น');
  await templates.remove(OTHER);
  await templates.putBack(OTHER);
  await createBindingStore(db).save({ ...SAMPLES.saveBinding, id: OTHER });
  await noteVisit(db, { page: '/other', located: ['general.projectName'] });
  const projects = createProjectStore(db);
  await projects.note('code:P2', { parts: SAMPLES.noteParts.parts });
  await projects.assign('/other', { id: 'code:P2' });
  await projects.forget('code:P2');
  await createIgnoredStore(db).add({ ruleId: 'any/one-era' });
  const values = createValueStore(db);
  await values.save({ id: OTHER, createdAt: AT, field: 'general.coordinatorPhone', label: '', value: '1' });
  await values.rememberAnswers({ อำเภอ: 'เมือง' });
  const queues = createQueueStore(db);
  await queues.save({ ...aQueue, id: OTHER }, { อื่น: {} });
  await queues.mark(OTHER, { at: 0, status: 'saved' });
  const subject = { id: 'code:P2', name: 'อื่น', kind: 'project' as const, createdAt: AT };
  await createLedgerStore(db).mark(subject, 'm6 2570/2', { status: 'sent', at: AT, by: 'officer' });
  await createDraftStore(db).keep({ ...SAMPLES.keepDraft, id: OTHER, keptAt: new Date().toISOString() }, 1e9);
}

async function emptied(): Promise<Database> {
  const db = await openDatabase('fuzzed');
  for (const name of STORES) await db.clear(name);
  return db;
}

async function put(db: Database, store: StoreName, record: unknown): Promise<boolean> {
  return db.put(store, record as never).then(
    () => true,
    // What the database itself refuses, nobody will ever have to read.
    () => false,
  );
}

test('what is whole is read whole', async () => {
  const db = await emptied();
  for (const store of STORES) expect(await put(db, store, WHOLE[store]), store).toBe(true);
  expect(await countDamaged(db)).toEqual({});
  await readAll(db);
  db.close();
});

test('whatever lies in the database, every reader goes on, and what is written beside it leaves it as it is', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        anyStore.chain((store) => damaged(fc.constant(WHOLE[store])).map((record) => ({ store, record }))),
        { selector: ({ store }) => store, minLength: 1, maxLength: 6 },
      ),
      async (all) => {
        const db = await emptied();
        try {
          for (const { store, record } of all) await put(db, store, record);
          const before = await everything(db);
          await readAll(db);
          expect(await everything(db)).toEqual(before);
          await writeBeside(db);
          const after = await everything(db);
          for (const store of STORES) expect(after[store], store).toEqual(expect.arrayContaining(before[store] ?? []));
        } finally {
          db.close();
        }
      },
    ),
    runs(150),
  ));

async function everything(db: Database): Promise<Partial<Record<StoreName, unknown[]>>> {
  const all: Partial<Record<StoreName, unknown[]>> = {};
  for (const name of STORES) all[name] = await db.getAll(name);
  return all;
}
