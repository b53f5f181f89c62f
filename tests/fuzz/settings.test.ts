import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { renewDues } from '@/entrypoints/background/due-desk';
import { importPolicyPack } from '@/entrypoints/background/import-policy-pack';
import { readContext } from '@/entrypoints/background/read-context';
import { takeTemplatesWish } from '@/entrypoints/background/templates-wish';
import { allProfiles, bringToFront } from '@/utils/agency/profiles';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { boardsOn } from '@/utils/calendar/board-on';
import type { Settings } from '@/utils/model/settings';
import { openDatabase } from '@/utils/store/database';
import { readReminderMemory, readSentDues } from '@/utils/store/due-memory';
import { readFailures } from '@/utils/store/failure-store';
import { partsOf } from '@/utils/store/parts-of-settings';
import { readPolicyMemory } from '@/utils/store/policy-memory';
import { readPolicy } from '@/utils/store/policy';
import { changeSettings, readGovernedSettings, readOwnSettings } from '@/utils/store/settings';
import { writePack } from '@/utils/transfer/write-pack';
import { someParts } from '../unit/transfer/arbitrary-parts';
import { damaged, runs } from './damage';
import { STORES } from './some-records';

vi.setConfig({ testTimeout: 120_000 });

const AT = '2026-11-23T02:00:00.000Z';
const LETTER = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};
const AGENCY = {
  ...{ agencyName: 'จังหวัดยะลา', kind: 'province', place: 'ยะลา', ruleSetId: 'general-30-days', leadDays: 5 },
  letters: [LETTER],
};
const OFFICE = {
  language: 'en',
  holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: ['2026-12-31'] },
  ruleChoices: { off: ['any/one-era'], hidden: ['advice'], quality: true },
};
const SETTINGS = {
  ...{
    ...AGENCY,
    ...OFFICE,
    profileId: 'second',
    others: [
      { id: 'first', ...AGENCY },
      { id: 'third', ...AGENCY },
    ],
  },
  ...{ dateEras: { 'general.startDate': 'be' }, reminders: { isOn: true, hour: 9 }, drafts: { isOn: false, days: 30 } },
};
const told = { 'second m6 2570/1': { at: { 7: AT }, snoozedUntil: AT } };
const LOCAL = {
  settings: SETTINGS,
  sentDues: { 'second m6 2570/1': AT },
  reminders: { since: { second: '2026-10-01' }, told },
  policyPack: { mark: 'a', at: AT, outcome: { added: 1, replaced: 0, kept: 0, refused: 0 } },
  templatesWish: 5,
  'test:today': '2026-11-23',
};

beforeEach(() => {
  fakeBrowser.reset();
  const done = async () => undefined;
  Object.assign(fakeBrowser, { action: { setBadgeText: done, setBadgeBackgroundColor: done, setTitle: done } });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0' }) });
});

/** One after the other, so that a property need not start the browser anew. */
async function stored(local: unknown, managed: unknown = {}) {
  const { storage } = fakeBrowser;
  for (const [area, all] of [
    [storage.local, local],
    [storage.managed, managed],
  ] as const) {
    await area.clear();
    // What such a storage can hold is JSON under names.
    const said = JSON.parse(JSON.stringify({ all }) ?? '{}') as { all?: unknown };
    await area.set(typeof said.all === 'object' && said.all !== null ? { ...said.all } : { settings: said.all });
  }
}

async function readEverything(): Promise<Settings> {
  const { settings } = await readGovernedSettings();
  partsOf(settings);
  for (const { id } of allProfiles(settings))
    expect(keptBeside(bringToFront(settings, id))).toEqual(keptBeside(settings));
  await readSentDues();
  await readReminderMemory();
  await readPolicyMemory();
  await readFailures();
  await takeTemplatesWish();
  await readContext({ address: '/', identity: { id: 'code:P1', by: 'code' } });
  const kept = await renewDues();
  boardsOn(bangkokToday(new Date()), kept);
  return settings;
}

/** What is of the officer, whichever agency is in front. */
const keptBeside = ({ language, dateEras, ruleChoices, reminders, holidays, drafts }: Settings) => ({
  ...{ language, dateEras, ruleChoices, reminders, holidays, drafts },
});

test('what is whole is read whole', async () => {
  await stored(LOCAL, { ...AGENCY, ...OFFICE });
  expect(await readOwnSettings()).toEqual(SETTINGS);
  expect(await readPolicy()).toEqual({ settings: { ...AGENCY, ...OFFICE }, damaged: [] });
  await readEverything();
});

test('whatever lies beside the database, settings come out that can be used, changed and read again', () =>
  fc.assert(
    fc.asyncProperty(damaged(fc.constant(LOCAL)), async (local) => {
      await stored(local);
      await readEverything();
      const own = await readOwnSettings();
      await changeSettings({ agencyName: 'กรม' });
      expect(await readOwnSettings()).toEqual({ ...own, agencyName: 'กรม' });
    }),
    runs(200),
  ));

test('whatever a policy says, the officer’s own settings stay as they lie', () =>
  fc.assert(
    fc.asyncProperty(damaged(fc.constant({ ...AGENCY, ...OFFICE, pack: '{' })), async (managed) => {
      await stored({ settings: SETTINGS }, managed);
      await readEverything();
      const { settings, damaged: named } = await readPolicy();
      for (const key of named) expect(settings).not.toHaveProperty(key);
      expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(SETTINGS);
    }),
    runs(200),
  ));

test('a policy’s pack is taken over or refused, and a refused one leaves the database as it is', () => {
  const packs = fc.oneof(
    fc.string({ unit: 'binary' }),
    damaged(someParts).map((parts) =>
      JSON.stringify({ kind: 'emenscr-assist-pack', version: 1, ...(parts as object) }),
    ),
    fc.tuple(someParts, fc.nat(), fc.string({ maxLength: 3 })).map(async ([parts, at, put]) => {
      const text = await writePack(parts, AT);
      return text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
    }),
  );
  return fc.assert(
    fc.asyncProperty(packs, async (pack) => {
      await stored({}, { pack: await pack });
      const before = await everything();
      await importPolicyPack();
      const memory = await readPolicyMemory();
      if (memory && 'because' in memory.outcome) expect(await everything()).toEqual(before);
      await readEverything();
    }),
    runs(100),
  );
});

async function everything() {
  const db = await openDatabase();
  const all = await Promise.all(STORES.map((name) => db.getAll(name)));
  db.close();
  return all;
}
