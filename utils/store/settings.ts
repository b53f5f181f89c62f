import { browser } from 'wxt/browser';
import { othersOf, profileOf } from '@/utils/agency/profile-of';
import { holidayEditsOf } from '@/utils/calendar/holiday-edits';
import type { Era } from '@/utils/model/field';
import { DEFAULT_DRAFTS, type DraftSettings } from '@/utils/model/draft';
import type { DateEras } from '@/utils/model/fill';
import { SEVERITIES } from '@/utils/model/finding';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { DEFAULT_REMINDERS, DEFAULT_SETTINGS, type ReminderSettings, type Settings } from '@/utils/model/settings';
import { BESIDE, inTurn } from './in-turn';
import { readPolicySoon, withPolicy, type GovernedSettings } from './policy';

const KEY = 'settings';

/** What holds: a managed policy's word, else the officer's. */
export const readSettings = async (): Promise<Settings> => (await readGovernedSettings()).settings;

/** The same, and what of it a managed policy has set. */
export async function readGovernedSettings(): Promise<GovernedSettings> {
  const [own, policy] = await Promise.all([readOwnSettings(), readPolicySoon()]);
  return withPolicy(own, policy);
}

/** The officer's own. Whatever is stored, usable settings come out: what does not fit is as if never set. */
export async function readOwnSettings(): Promise<Settings> {
  return settingsOf(partsOf((await browser.storage.local.get(KEY))[KEY]));
}

/** None where it is no object. */
const partsOf = (stored: unknown) =>
  (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;

function settingsOf(stored: Readonly<Record<string, unknown>>): Settings {
  const { language, profileId, others, dateEras, ruleChoices, reminders, holidays, drafts } = stored;
  const otherAgencies = othersOf(others);
  const edits = holidays === undefined ? undefined : holidayEditsOf(holidays);
  return {
    language: language === 'th' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    ...profileOf(stored),
    ...(typeof profileId === 'string' && profileId !== '' && { profileId }),
    ...(otherAgencies.length > 0 && { others: otherAgencies }),
    ...(ruleChoices !== undefined && { ruleChoices: choicesOf(ruleChoices) }),
    ...(dateEras !== undefined && { dateEras: erasOf(dateEras) }),
    ...(reminders !== undefined && { reminders: remindersOf(reminders) }),
    ...(drafts !== undefined && { drafts: draftsOf(drafts) }),
    ...(edits?.ok && { holidays: edits.edits }),
  };
}

/** Whatever is stored, or came in an office pack: what does not fit is as if never said. */
export function choicesOf(stored: unknown): RuleChoices {
  const { off, hidden, quality } = partsOf(stored);
  return {
    off: Array.isArray(off) ? off.filter((id) => typeof id === 'string') : [],
    hidden: Array.isArray(hidden) ? SEVERITIES.filter((severity) => hidden.includes(severity)) : [],
    quality: quality === true,
  };
}

function remindersOf(stored: unknown): ReminderSettings {
  const { isOn, hour } = partsOf(stored);
  const isHour = typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour <= 23;
  return { isOn: isOn !== false, hour: isHour ? hour : DEFAULT_REMINDERS.hour };
}

function draftsOf(stored: unknown): DraftSettings {
  const { isOn, days } = partsOf(stored);
  const areDays = typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 3650;
  return { isOn: isOn !== false, days: areDays ? days : DEFAULT_DRAFTS.days };
}

const erasOf = (stored: unknown): DateEras =>
  Object.fromEntries(
    Object.entries(partsOf(stored)).filter((entry): entry is [string, Era] => entry[1] === 'be' || entry[1] === 'ce'),
  );

/** Changes the officer's own settings, and tells what holds then. */
export const changeSettings = (patch: Partial<Settings>): Promise<Settings> =>
  editSettings((own) => ({ ...own, ...patch }));

/**
 * The same by what is stored then; what is not among the new ones is as if never set, and nothing is written where the
 * very same come back.
 */
export async function editSettings(edit: (own: Settings) => Settings): Promise<Settings> {
  await inTurn(BESIDE, async () => {
    const own = await readOwnSettings();
    const next = edit(own);
    if (next !== own) await browser.storage.local.set({ [KEY]: next });
  });
  return readSettings();
}
