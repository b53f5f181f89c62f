import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringToFront, withoutProfile } from '@/utils/agency/profiles';
import { addDays } from '@/utils/calendar/days';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { Database } from '@/utils/store/database';
import { createBackupStore } from '@/utils/store/backup-store';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { changeSettings, editSettings, readOwnSettings, readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { chooseParts } from '@/utils/transfer/choose-parts';
import { compareParts } from '@/utils/transfer/compare-parts';
import type { PackParts } from '@/utils/transfer/pack-parts';
import { aTemplate } from '../support/a-template';
import { someParts } from '../unit/transfer/arbitrary-parts';
import { opening } from './open-stores';

const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const LATER = '2026-12-01T02:00:00.000Z';
const VALUE = { id: ID, field: 'general.agencyName', label: 'หน่วยงาน', value: 'กรม', createdAt: LATER };
const LETTER: LetterDate = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};
let databases = 0;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

async function aStore() {
  const db = await opening(`exchange-${++databases}`);
  return { db, store: createExchangeStore(db), everything: () => createBackupStore(db).readAll() };
}
/** As the manager does it, with everything ticked. */
async function take(db: Database, pack: PackParts) {
  const store = createExchangeStore(db);
  const compared = compareParts(pack, await store.readCurrent());
  return { compared, applied: await store.apply(chooseParts(pack, compared, () => true)) };
}

describe('an import', () => {
  it('adds and replaces, lists and history with it, and is taken back as if it had never been', async () => {
    const { db, store, everything } = await aStore();
    await createTemplateStore(db).save(aTemplate());
    await changeSettings({ agencyName: 'เดิม', dateEras: { 'general.startDate': 'ce' } });
    const before = await everything();

    const replaced = aTemplate({ name: 'จากหน่วยงาน', updatedAt: LATER });
    const { applied } = await take(db, {
      templates: [replaced, aTemplate({ id: ID, name: 'ใหม่' })],
      savedValues: [VALUE],
      dateEras: { 'general.endDate': 'be' },
      ruleChoices: { off: ['a'], hidden: [], quality: true },
      agency: { agencyName: 'กรม', ruleSetId: 'general-30-days' },
    });
    const templates = createTemplateStore(db);
    expect((await templates.heads()).heads.map(({ name }) => name)).toEqual(['จากหน่วยงาน', 'ใหม่']);
    expect((await templates.versions(replaced.id)).map(({ template }) => template)).toEqual([aTemplate()]);
    expect(await db.getAll('values')).toEqual([VALUE]);
    expect(await readSettings()).toEqual({
      language: 'th',
      agencyName: 'กรม',
      ruleSetId: 'general-30-days',
      dateEras: { 'general.startDate': 'ce', 'general.endDate': 'be' },
      ruleChoices: { off: ['a'], hidden: [], quality: true },
    });

    expect(await store.takeBack(applied)).toEqual({ left: [] });
    expect(await everything()).toEqual(before);
  });

  it('brings the agency with its letters and the office’s holidays, one beside the other', async () => {
    const { db, store, everything } = await aStore();
    const mine = { ...LETTER, letter: 'ว 99' };
    await changeSettings({
      agencyName: 'สำนักงานจังหวัดยะลา',
      ...{ kind: 'province', place: 'ยะลา', letters: [LETTER, mine] },
      holidays: { added: [{ date: '2027-02-12', name: 'งานประจำปี' }], removed: ['2026-12-31'] },
    });
    const before = await everything();
    const moved = { ...LETTER, date: '2027-01-20' } as const;
    const { applied } = await take(db, {
      agency: { agencyName: 'กรม', kind: 'department', leadDays: 5 },
      calendarOverrides: [moved, { ...LETTER, quarter: 2 }],
      holidays: { added: [{ date: '2026-12-31', name: 'วันสิ้นปี' }], removed: [] },
    });
    // A department is of no province.
    expect(await readSettings()).toEqual({
      ...{ language: 'th', agencyName: 'กรม', kind: 'department', leadDays: 5 },
      letters: [moved, mine, { ...LETTER, quarter: 2 }],
      holidays: {
        added: [
          { date: '2026-12-31', name: 'วันสิ้นปี' },
          { date: '2027-02-12', name: 'งานประจำปี' },
        ],
        removed: [],
      },
    });
    expect(await store.takeBack(applied)).toEqual({ left: [] });
    expect(await everything()).toEqual(before);
  });

  it('taken back takes back its letters and days, not those that were entered since', async () => {
    const { db, store } = await aStore();
    const { applied } = await take(db, {
      calendarOverrides: [LETTER, { ...LETTER, quarter: 2 }],
      holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: [] },
    });
    const mine = { ...LETTER, letter: 'ว 99' };
    const fair = { date: '2027-02-12', name: 'งานประจำปี' } as const;
    await changeSettings({ letters: [{ ...LETTER, date: '2027-02-01' }, { ...LETTER, quarter: 2 }, mine] });
    await changeSettings({ holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }, fair], removed: [] } });
    expect(await store.takeBack(applied)).toEqual({ left: ['ว 5521'] });
    expect(await readSettings()).toMatchObject({
      letters: [{ ...LETTER, date: '2027-02-01' }, mine],
      holidays: { added: [fair], removed: [] },
    });
  });

  it('leaves no empty lists where there were none', async () => {
    const { db, store } = await aStore();
    const { applied } = await take(db, {
      calendarOverrides: [LETTER, { ...LETTER, quarter: 2 }],
      holidays: { added: [], removed: ['2026-12-31', '2027-01-01'] },
    });
    await changeSettings({ letters: [LETTER], holidays: { added: [], removed: ['2026-12-31'] } });
    expect(await store.takeBack(applied)).toEqual({ left: ['ว 5521', 'holidays'] });
    expect(await readSettings()).toEqual({ language: 'th', agencyName: '' });
  });

  it('leaves what was changed since, and names it', async () => {
    const { db, store } = await aStore();
    const { applied } = await take(db, {
      templates: [aTemplate(), aTemplate({ id: ID, name: 'ที่ไม่ได้แก้' })],
      ruleChoices: { off: ['a'], hidden: [], quality: true },
      agency: { agencyName: 'กรม' },
    });
    const mine = aTemplate({ name: 'แก้เอง', updatedAt: LATER });
    await createTemplateStore(db).save(mine);
    await changeSettings({ agencyName: 'กอง' });
    expect(await store.takeBack(applied)).toEqual({ left: ['โครงการถนนแอสฟัลต์', 'agencyName'] });
    expect((await createTemplateStore(db).list()).templates).toEqual([mine]);
    expect(await readSettings()).toEqual({ language: 'th', agencyName: 'กอง' });
  });

  it('writes nothing over what can’t be read', async () => {
    const { db, store, everything } = await aStore();
    await db.put('templates', { id: aTemplate().id, name: 'ขาดครึ่ง' });
    const before = await everything();
    const { compared } = await take(db, { templates: [aTemplate()] });
    expect(compared[0]?.entries[0]?.fate).toBe('damaged-here');
    // Even where it became damaged after the look.
    expect(await store.apply({ templates: [aTemplate()] })).toMatchObject({ records: [], left: [aTemplate().name] });
    expect(await everything()).toEqual(before);
  });

  it('does not overtake an edit that came after the look', async () => {
    const { db, store } = await aStore();
    const mine = aTemplate({ name: 'เพิ่งแก้', updatedAt: LATER });
    await createTemplateStore(db).save(mine);
    expect((await store.apply({ templates: [aTemplate()], savedValues: [VALUE] })).left).toEqual([aTemplate().name]);
    expect((await createTemplateStore(db).list()).templates).toEqual([mine]);
    expect(await db.count('values')).toBe(1);
  });

  it('keeps what a later version has stored beside what we know, when it is taken back', async () => {
    const { db, store } = await aStore();
    await db.put('templates', { ...aTemplate(), colour: 'เขียว' });
    const { applied } = await take(db, { templates: [aTemplate({ name: 'ใหม่', updatedAt: LATER })] });
    await store.takeBack(applied);
    expect(await db.get('templates', aTemplate().id)).toEqual({ ...aTemplate(), colour: 'เขียว' });
  });

  it('that breaks in the middle has done nothing', async () => {
    const { store, everything } = await aStore();
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'values') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const parts = { templates: [aTemplate()], savedValues: [VALUE], agency: { agencyName: 'กรม' } };
    await expect(store.apply(parts)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await everything()).toEqual(before);
  });

  it('whose settings can’t be stored has done nothing', async () => {
    const { store, everything } = await aStore();
    const before = await everything();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    const parts = { templates: [aTemplate()], agency: { agencyName: 'กรม' } };
    await expect(store.apply(parts)).rejects.toThrow('disk');
    expect(await everything()).toEqual(before);
  });

  it('that could be taken back but for the settings is taken back the next time, and nothing is said to be left', async () => {
    const { db, store, everything } = await aStore();
    const before = await everything();
    const { applied } = await take(db, {
      templates: [aTemplate()],
      savedValues: [VALUE],
      agency: { agencyName: 'กรม' },
    });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    await expect(store.takeBack(applied)).rejects.toThrow('disk');
    expect(await store.takeBack(applied)).toEqual({ left: [] });
    expect((await everything()).stores).toEqual(before.stores);
    expect((await readSettings()).agencyName).toBe('');
  });

  it('never sends out what a policy has set as if it were to be replaced', async () => {
    const { store } = await aStore();
    await fakeBrowser.storage.managed.set({ agencyName: 'ตามนโยบาย' });
    const current = await store.readCurrent();
    expect(current.agency).toEqual({ agencyName: 'ตามนโยบาย' });
    expect([...current.fixed]).toEqual(['agencyName']);
  });
});

describe('of several agencies', () => {
  const SECOND = { id: 'second', agencyName: 'กลุ่มจังหวัด', letters: [{ ...LETTER, letter: 'ว 99' }] };
  const PACK: PackParts = { agency: { agencyName: 'กรม', leadDays: 5 }, calendarOverrides: [LETTER] };
  const inFront = (id: string) => editSettings((own) => bringToFront(own, id));
  beforeEach(() => changeSettings({ agencyName: 'จังหวัด', others: [SECOND] }));

  it('the one in front is handed on, and no other', async () => {
    const { store } = await aStore();
    const { agency, calendarOverrides } = await store.readCurrent();
    expect({ agency, calendarOverrides }).toEqual({ agency: { agencyName: 'จังหวัด' } });
    await inFront('second');
    expect(await store.readCurrent()).toMatchObject({
      agency: { agencyName: 'กลุ่มจังหวัด' },
      calendarOverrides: SECOND.letters,
    });
    expect(await store.countParts()).toMatchObject({ agency: 1, calendarOverrides: 1, holidays: 0 });
  });

  it('the one that a pack was imported into gets it taken back, whichever is in front by then', async () => {
    const { db, store, everything } = await aStore();
    const before = await everything();
    const { applied } = await take(db, PACK);
    await inFront('second');
    const second = await readSettings();
    expect(second.others).toEqual([{ id: 'first', agencyName: 'กรม', leadDays: 5, letters: [LETTER] }]);
    expect(await store.takeBack(applied)).toEqual({ left: [] });
    expect(await readSettings()).toEqual({ ...second, others: [{ id: 'first', agencyName: 'จังหวัด' }] });
    await inFront('first');
    expect(await everything()).toEqual(before);
  });

  it('one that was deleted since is named, and the others are left alone', async () => {
    const { db, store } = await aStore();
    const { applied } = await take(db, { ...PACK, ruleChoices: { off: ['a'], hidden: [], quality: true } });
    await editSettings((own) => withoutProfile(own, 'first'));
    const now = await readSettings();
    expect(await store.takeBack(applied)).toEqual({ left: ['agencyName', 'leadDays', 'letters'] });
    expect(await readSettings()).toEqual({ ...now, ruleChoices: undefined });
  });

  it('a pack may be meant for one that is not in front', async () => {
    const { db } = await aStore();
    await inFront('second');
    await fakeBrowser.storage.managed.set({ leadDays: 9 });
    const store = createExchangeStore(db, 'first');
    const compared = compareParts(PACK, await store.readCurrent());
    expect(compared[0]?.entries.map(({ fate }) => fate)).toEqual(['replaced', 'by-office']);
    await store.apply(chooseParts(PACK, compared, () => true));
    expect(await readOwnSettings()).toMatchObject({
      ...{ agencyName: 'กลุ่มจังหวัด', letters: SECOND.letters },
      others: [{ id: 'first', agencyName: 'กรม', letters: [LETTER] }],
    });
  });

  it('a pack that is meant for one that is gone changes none', async () => {
    const { db } = await aStore();
    await editSettings((own) => withoutProfile(own, 'first'));
    const before = await readOwnSettings();
    const store = createExchangeStore(db, 'first');
    const compared = compareParts(PACK, await store.readCurrent());
    expect(new Set(compared.flatMap(({ entries }) => entries.map(({ fate }) => fate)))).toEqual(new Set(['by-office']));
    await store.apply(PACK);
    expect(await readOwnSettings()).toEqual(before);
  });
});

it('what no other computer would take stays at home', async () => {
  const { store } = await aStore();
  const letters = [LETTER, { ...LETTER, quarter: 2, date: '2027-02-30' }] as const;
  await changeSettings({ agencyName: 'กรม', kind: 'department', place: 'ยะลา', letters });
  expect(await store.readCurrent()).toMatchObject({
    agency: { agencyName: 'กรม', kind: 'department' },
    calendarOverrides: [LETTER],
  });
  expect((await store.readCurrent()).agency).not.toHaveProperty('place');
});

it('a day that found no room between the look and the import is named', async () => {
  const { store } = await aStore();
  const full = Array.from({ length: 400 }, (_none, at) => ({ date: addDays('2027-03-01', at), name: 'หยุด' }));
  await changeSettings({ holidays: { added: full, removed: [] } });
  const next = { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: [] } as const;
  expect((await store.apply({ holidays: next })).left).toEqual(['holidays']);
  expect((await readSettings()).holidays?.added).toEqual(full);
});

it('taken back, any pack on any database leaves it as it was', async () => {
  const { db, store, everything } = await aStore();
  await fc.assert(
    fc.asyncProperty(someParts, someParts, fc.boolean(), async (mine, theirs, shares) => {
      for (const name of db.objectStoreNames) await db.clear(name);
      await fakeBrowser.storage.local.clear();
      await take(db, mine);
      const before = await everything();
      // The same ids with other contents, or others altogether.
      const pack: PackParts = shares
        ? {
            ...theirs,
            calendarOverrides: (mine.calendarOverrides ?? []).map((each) => ({ ...each, date: '2027-03-03' })),
            templates: (mine.templates ?? []).map((each) => ({ ...each, name: `${each.name}ใหม่` })),
            savedValues: (mine.savedValues ?? []).map((each) => ({ ...each, value: 'ใหม่' })),
          }
        : theirs;
      const { applied } = await take(db, pack);
      expect(applied.left).toEqual([]);
      expect(await store.takeBack(applied)).toEqual({ left: [] });
      const after = await everything();
      expect(after.stores).toEqual(before.stores);
      expect(after.settings ?? { language: 'th', agencyName: '' }).toEqual(
        before.settings ?? { language: 'th', agencyName: '' },
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);
