import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '@/utils/store/database';
import { createBackupStore } from '@/utils/store/backup-store';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { changeSettings, readSettings } from '@/utils/store/settings';
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

  it('never sends out what a policy has set as if it were to be replaced', async () => {
    const { store } = await aStore();
    await fakeBrowser.storage.managed.set({ agencyName: 'ตามนโยบาย' });
    const current = await store.readCurrent();
    expect(current.agency).toEqual({ agencyName: 'ตามนโยบาย' });
    expect([...current.fixed]).toEqual(['agencyName']);
  });
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
