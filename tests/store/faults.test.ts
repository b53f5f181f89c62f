import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { renewDues, sayDues } from '@/entrypoints/background/due-desk';
import { importPolicyPack } from '@/entrypoints/background/import-policy-pack';
import type { Binding } from '@/utils/model/binding';
import type { Draft } from '@/utils/model/draft';
import type { LedgerSubject } from '@/utils/model/ledger';
import type { SeenPart } from '@/utils/model/project';
import type { ProjectQueue } from '@/utils/model/queue';
import { createBackupStore } from '@/utils/store/backup-store';
import { createBindingStore } from '@/utils/store/binding-store';
import { createDraftStore } from '@/utils/store/draft-store';
import { editReminderMemory, markDues } from '@/utils/store/due-memory';
import { createExchangeStore, type AppliedImport } from '@/utils/store/exchange-store';
import { createIgnoredStore } from '@/utils/store/ignored-store';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createProjectStore } from '@/utils/store/project-store';
import { createQueueStore } from '@/utils/store/queue-store';
import { changeSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { createValueStore } from '@/utils/store/value-store';
import { noteVisit } from '@/utils/store/visit-store';
import type { BackupContent } from '@/utils/transfer/backup';
import { writePack } from '@/utils/transfer/write-pack';
import { aTemplate } from '../support/a-template';
import { RECORDS } from './records-of-versions';
import { survivesEveryFault, type FaultyDeed } from './fault-injection';

beforeEach(() => {
  // What is drawn on the icon is no state.
  for (const verb of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, verb).mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const AT = '2026-11-24T02:00:00.000Z';
const LATER = '2026-11-24T05:00:00.000Z';
const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const CHANGED = aTemplate({ name: 'แก้แล้ว', updatedAt: LATER });
const VALUE = { id: ID, field: 'general.agencyName', label: 'หน่วยงาน', value: 'กรม', createdAt: AT };
const BINDING: Binding = {
  ...{ id: ID, path: 'general.startDate', says: 'is', createdAt: AT },
  control: {
    ...{ label: 'วันที่', labelText: 'วันที่', isOnlyLabel: true, headings: [], tag: 'input', type: 'text' },
    ...{ attributes: {}, before: '-', after: '-', page: '/p' },
  },
};
const QUEUE: ProjectQueue = {
  ...{ id: ID, name: 'แผ่นงาน', at: 0, createdAt: AT },
  items: [{ name: 'ฝาย', row: 2, status: 'waiting', values: [] }],
};
const ROAD: LedgerSubject = { id: 'named:1', name: 'ถนน', kind: 'project', createdAt: AT };
const MARK = { status: 'sent', at: AT, by: 'officer' } as const;
const WISH = { ruleId: 'any/one-era', field: 'general.startDate' };
const PART: SeenPart = {
  sectionId: 'budget',
  seenOn: '2026-11-20',
  seenAt: AT,
  rows: {},
  fields: { 'budget.totalBaht': { kind: 'money', value: '1' } },
};
const CODE = { id: 'code:1', name: 'ถนน', parts: [PART] };

const aTemplateThere: FaultyDeed['prepare'] = (db) => createTemplateStore(db).save(aTemplate());
const inBin: FaultyDeed['prepare'] = async (db) => {
  await aTemplateThere(db);
  await createTemplateStore(db).remove(aTemplate().id);
};

const DRAFT = RECORDS.drafts.record as unknown as Draft;
const BACKUP: BackupContent = {
  ...{ dbVersion: 6, settings: { language: 'en' }, reminders: { told: {} } },
  stores: { templates: [{ ...CHANGED }], bindings: [{ ...BINDING }], visits: [{ page: '/p', seen: {} }] },
};
let applied: AppliedImport;

/** Every verb that writes, of every store. */
const DEEDS: Record<string, FaultyDeed> = {
  'a new template': { deed: (db) => createTemplateStore(db).save(aTemplate()) },
  'a changed template': {
    prepare: aTemplateThere,
    deed: (db) => createTemplateStore(db).save(CHANGED, aTemplate().updatedAt),
  },
  'a renamed template': {
    prepare: aTemplateThere,
    deed: (db) => createTemplateStore(db).rename(aTemplate().id, 'ชื่อใหม่'),
  },
  'a template thrown away': { prepare: aTemplateThere, deed: (db) => createTemplateStore(db).remove(aTemplate().id) },
  'a template put back': { prepare: inBin, deed: (db) => createTemplateStore(db).putBack(aTemplate().id) },
  'the bin emptied': { prepare: inBin, deed: (db) => createTemplateStore(db).emptyTrash() },
  'a lesson': { deed: (db) => createBindingStore(db).save(BINDING) },
  'a lesson forgotten': {
    prepare: (db) => createBindingStore(db).save(BINDING),
    deed: (db) => createBindingStore(db).remove(ID),
  },
  'a visit': {
    prepare: (db) => noteVisit(db, { page: '/p', located: ['general.startDate'] }),
    deed: (db) => noteVisit(db, { page: '/p', located: ['general.startDate', 'general.endDate'] }),
  },
  'what a page showed': {
    prepare: (db) => createProjectStore(db).note(CODE.id, { ...CODE, parts: [] }),
    deed: (db) => createProjectStore(db).note(CODE.id, CODE),
  },
  'a project named': { deed: (db) => createProjectStore(db).assign('/p?k=1', { name: 'ถนน' }) },
  'a project marked': {
    prepare: (db) => createProjectStore(db).note(CODE.id, CODE),
    deed: (db) => createProjectStore(db).setProposal(CODE.id, true),
  },
  'a project forgotten': {
    prepare: async (db) => {
      await createProjectStore(db).note(CODE.id, CODE);
      for (const address of ['/p?k=1', '/p?k=2']) await createProjectStore(db).assign(address, { id: CODE.id });
    },
    deed: (db) => createProjectStore(db).forget(CODE.id),
  },
  'a wish not to be told': {
    prepare: (db) => createIgnoredStore(db).add(WISH),
    deed: (db) => createIgnoredStore(db).add(WISH),
  },
  'a wish taken back': {
    prepare: (db) => db.put('ignored', { ...WISH, id: ID, createdAt: AT }),
    deed: (db) => createIgnoredStore(db).remove(ID),
  },
  'a value': {
    prepare: (db) => createValueStore(db).save({ ...VALUE, id: aTemplate().id }),
    deed: (db) => createValueStore(db).save(VALUE),
  },
  'a value removed': {
    prepare: (db) => createValueStore(db).save(VALUE),
    deed: (db) => createValueStore(db).remove(ID),
  },
  answers: { deed: (db) => createValueStore(db).rememberAnswers({ ปี: '2570', ชื่อ: 'ถนน' }) },
  'a queue with its columns': {
    deed: (db) => createQueueStore(db).save(QUEUE, { a: { key: 'a' }, b: { key: 'b' } }),
  },
  'a queue gone on with': {
    prepare: (db) => createQueueStore(db).save(QUEUE),
    deed: (db) => createQueueStore(db).mark(ID, { at: 0, status: 'saved', next: 1 }),
  },
  'a queue removed': {
    prepare: (db) => createQueueStore(db).save(QUEUE),
    deed: (db) => createQueueStore(db).remove(ID),
  },
  'an entry of the ledger': { deed: (db) => createLedgerStore(db).put({ subject: ROAD, marks: {} }) },
  'a mark in the ledger': { deed: (db) => createLedgerStore(db).mark(ROAD, 'm6 2570/1', MARK) },
  'many in the ledger': {
    deed: (db) => createLedgerStore(db).addMany([ROAD, { ...ROAD, id: 'named:2', name: 'ฝาย' }], 2570),
  },
  'one left out of the ledger': {
    prepare: (db) => createLedgerStore(db).addMany([ROAD], 2570),
    deed: (db) => createLedgerStore(db).leaveOut(ROAD, 2570),
  },
  'one taken out of the ledger': {
    prepare: (db) => createLedgerStore(db).addMany([ROAD], 2570),
    deed: (db) => createLedgerStore(db).remove(ROAD.id),
  },
  'a draft': { deed: (db) => createDraftStore(db).keep(DRAFT, 90) },
  'a draft declined': {
    prepare: (db) => createDraftStore(db).keep(DRAFT, 90),
    deed: (db) => createDraftStore(db).decline([DRAFT.id]),
  },
  settings: { prepare: () => changeSettings({ agencyName: 'กรม' }), deed: () => changeSettings({ language: 'en' }) },
  'what was sent': {
    prepare: () => markDues(['m6 2570/1'], true, AT),
    deed: () => markDues(['m6 2570/2'], true, LATER),
  },
  'what was reminded of': {
    deed: () => editReminderMemory((memory) => ({ ...memory, told: { 'm6 2570/1': { at: { 7: AT } } } })),
  },
  'a pack taken over': {
    prepare: async (db) => {
      await aTemplateThere(db);
      await changeSettings({ agencyName: 'เดิม' });
    },
    deed: (db) =>
      createExchangeStore(db).apply({
        ...{ templates: [CHANGED, aTemplate({ id: ID })], savedValues: [VALUE] },
        agency: { agencyName: 'กรม' },
      }),
    spans: [],
  },
  'a pack taken back': {
    prepare: async (db) => {
      await aTemplateThere(db);
      const pack = { templates: [CHANGED], savedValues: [VALUE], agency: { agencyName: 'กรม' } };
      applied = await createExchangeStore(db).apply(pack);
    },
    deed: (db) => createExchangeStore(db).takeBack(applied),
    spans: [],
  },
  'a backup restored': {
    prepare: async (db) => {
      await aTemplateThere(db);
      await changeSettings({ agencyName: 'เดิม' });
      await markDues(['m6 2570/1'], true, AT);
      await db.put('values', { id: 'half', field: 'general.agencyName' });
    },
    deed: (db) => createBackupStore(db).replaceAll(BACKUP),
    spans: [],
  },
  'a policy’s pack': {
    prepare: async (db) => {
      await aTemplateThere(db);
      await fakeBrowser.storage.managed.set({
        pack: await writePack({ templates: [CHANGED], savedValues: [VALUE] }, AT),
      });
    },
    deed: importPolicyPack,
    // How many were new.
    spans: ['policyPack'],
  },
  'what the officer says was sent': {
    prepare: async () => {
      await changeSettings({ ruleSetId: 'general-30-days' });
      await renewDues();
    },
    deed: () => sayDues(['m6 2569/4'], true),
    spans: [],
  },
};

describe('every fault at every step leaves what was or what is to be, of', () => {
  it.each(Object.entries(DEEDS))(
    '%s',
    async (_what, deed) => {
      expect(await survivesEveryFault(deed)).toBeGreaterThan(4);
    },
    30_000,
  );
});
