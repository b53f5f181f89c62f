import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LetterDate } from '@/utils/model/agency-profile';
import { DEFAULT_SETTINGS } from '@/utils/model/settings';
import { createBackupStore } from '@/utils/store/backup-store';
import { openDatabase, type Database } from '@/utils/store/database';
import { editReminderMemory, markDues, readReminderMemory, readSentDues } from '@/utils/store/due-memory';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { readBackup, writeBackup } from '@/utils/transfer/backup';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';

const AT = '2026-11-23T03:00:00.000Z';
const OTHER = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
let databases = 0;
const fresh = () => opening(`backup-${++databases}`);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

async function fill(db: Database) {
  await createTemplateStore(db).save(aTemplate());
  await createTemplateStore(db).save(aTemplate({ name: 'แก้แล้ว', updatedAt: '2026-12-01T02:00:00.000Z' }));
  await createTemplateStore(db).save(aTemplate({ id: OTHER }));
  await createTemplateStore(db).remove(OTHER);
  await db.put('templates', { id: 'half', name: 5 });
  await db.put('visits', { page: '/project/:id', seen: {} });
  await db.put('addresses', { address: '/project/1', projectId: 'code:1' });
  await changeSettings({ agencyName: 'กรม', others: [{ id: 'second', agencyName: 'กอง', letters: [LETTER] }] });
  await markDues(['m6 2570/1'], true, AT);
  await editReminderMemory(() => REMEMBERED);
}
const LETTER: LetterDate = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};
const REMEMBERED = { since: { first: '2026-10-01' }, told: { 'm6 2570/1': { at: { '7': AT } } } } as const;
const remembered = async () => [await readSentDues(), await readReminderMemory()];

const reading = async (db: Database, text: string) => {
  const back = await readBackup(text, createBackupStore(db).shape());
  if (!back.ok) throw new Error(back.because);
  return back.content;
};

it('carries everything into another browser, damaged records too, and nothing stays beside it', async () => {
  const db = await fresh();
  await fill(db);
  const before = await createBackupStore(db).readAll();
  const text = await writeBackup(before, AT);

  fakeBrowser.reset();
  const other = await fresh();
  await createTemplateStore(other).save(aTemplate({ id: OTHER, name: 'จะหายไป' }));
  await changeSettings({ ruleSetId: 'general-30-days', language: 'en' });
  await markDues(['m1-m5 2571'], true, AT);
  await editReminderMemory(() => ({ since: { second: '2026-12-01' }, told: { 'm1-m5 2571': { at: { '0': AT } } } }));
  await createBackupStore(other).replaceAll(await reading(other, text));
  expect(await createBackupStore(other).readAll()).toEqual(before);
  expect(await remembered()).toEqual([{ 'm6 2570/1': AT }, REMEMBERED]);
  expect(await createTemplateStore(other).heads()).toMatchObject({ heads: [{ name: 'แก้แล้ว' }], damaged: 1 });
});

it('of the first database is taken into today’s, lists made anew', async () => {
  const old = await openDatabase('backup-of-old', 1);
  await old.put('templates', { ...aTemplate() });
  const text = await writeBackup(await createBackupStore(old).readAll(), AT);
  old.close();
  const db = await fresh();
  await fill(db);
  await createBackupStore(db).replaceAll(await reading(db, text));
  expect((await createTemplateStore(db).heads()).heads.map(({ name }) => name)).toEqual([aTemplate().name]);
  expect(await db.count('visits')).toBe(0);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('from before reminders were carried is restored without them', async () => {
  const db = await fresh();
  await fill(db);
  const { dbVersion, stores, settings = {} } = await createBackupStore(db).readAll();
  const older = { dbVersion, stores, settings };
  const content = await reading(db, await writeBackup(older, AT));
  await createBackupStore(db).replaceAll(content);
  expect((await readSettings()).agencyName).toBe('กรม');
  expect(await remembered()).toEqual([{}, { since: {}, told: {} }]);
  expect(await createBackupStore(db).readAll()).toEqual(older);
});

it('never tells of the new settings before the rest is there', async () => {
  const db = await fresh();
  await fill(db);
  const { dbVersion, stores } = await createBackupStore(db).readAll();
  const told: string[][] = [];
  fakeBrowser.storage.onChanged.addListener((changes) => void told.push(Object.keys(changes).sort()));
  await createBackupStore(db).replaceAll({ dbVersion, stores, sentDues: { 'm6 2571/1': AT } });
  expect(told.filter((keys) => keys.includes('settings'))).toEqual([['reminders', 'sentDues', 'settings']]);
});

it.each([
  ['a store', () => vi.spyOn(IDBObjectStore.prototype, 'put')],
  ['the settings', () => vi.spyOn(fakeBrowser.storage.local, 'set')],
])('that %s does not take leaves all as it was', async (_what, spy) => {
  const db = await fresh();
  await fill(db);
  const store = createBackupStore(db);
  const before = await store.readAll();
  spy().mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const next = {
    ...before,
    sentDues: {},
    reminders: {},
    stores: { ...before.stores, visits: [], templates: [{ ...aTemplate({ id: OTHER }) }] },
  };
  await expect(store.replaceAll(next)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  vi.restoreAllMocks();
  expect(await store.readAll()).toEqual(before);
  expect(await remembered()).toEqual([{ 'm6 2570/1': AT }, REMEMBERED]);
});
