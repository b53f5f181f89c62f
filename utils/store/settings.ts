import { browser } from 'wxt/browser';
import { QUARTERS } from '@/utils/calendar/fiscal-year';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { Era } from '@/utils/model/field';
import { isIsoDate } from '@/utils/model/ids';
import type { DateEras } from '@/utils/model/fill';
import { SEVERITIES } from '@/utils/model/finding';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { DEFAULT_REMINDERS, DEFAULT_SETTINGS, type ReminderSettings, type Settings } from '@/utils/model/settings';
import { readPolicy, withPolicy, type GovernedSettings } from './policy';

const KEY = 'settings';

/** What holds: a managed policy's word, else the officer's. */
export const readSettings = async (): Promise<Settings> => (await readGovernedSettings()).settings;

/** The same, and what of it a managed policy has set. */
export async function readGovernedSettings(): Promise<GovernedSettings> {
  const [own, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  return withPolicy(own, policy);
}

/** The officer's own. Whatever is stored, usable settings come out: what does not fit is as if never set. */
export async function readOwnSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { language, agencyName, ruleSetId, dateEras, ruleChoices, letters, reminders } = stored as Record<
    keyof Settings,
    unknown
  >;
  return {
    language: language === 'th' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    agencyName: typeof agencyName === 'string' ? agencyName : DEFAULT_SETTINGS.agencyName,
    ...(ruleChoices !== undefined && { ruleChoices: choicesOf(ruleChoices) }),
    ...(typeof ruleSetId === 'string' && ruleSetId !== '' ? { ruleSetId } : {}),
    ...(dateEras !== undefined && { dateEras: erasOf(dateEras) }),
    ...(letters !== undefined && { letters: lettersOf(letters) }),
    ...(reminders !== undefined && { reminders: remindersOf(reminders) }),
  };
}

/** Whatever is stored, or came in an office pack: what does not fit is as if never said. */
export function choicesOf(stored: unknown): RuleChoices {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_CHOICES;
  const { off, hidden, quality } = stored as Record<keyof RuleChoices, unknown>;
  return {
    off: Array.isArray(off) ? off.filter((id) => typeof id === 'string') : [],
    hidden: Array.isArray(hidden) ? SEVERITIES.filter((severity) => hidden.includes(severity)) : [],
    quality: quality === true,
  };
}

/** Letters that can't be read are left out; those that contradict others are told where they are merged. */
export function lettersOf(stored: unknown): LetterDate[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is LetterDate => {
    const { letter, letterDate, ruleId, fiscalYear, quarter, date } = (one ?? {}) as Record<keyof LetterDate, unknown>;
    const isDay = (day: unknown) => typeof day === 'string' && isIsoDate(day);
    return (
      [letter, ruleId].every((text) => typeof text === 'string') &&
      [letterDate, date].every(isDay) &&
      Number.isInteger(fiscalYear) &&
      (quarter === undefined || QUARTERS.some((each) => each === quarter))
    );
  });
}

function remindersOf(stored: unknown): ReminderSettings {
  const { isOn, hour } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const isHour = typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour <= 23;
  return { isOn: isOn !== false, hour: isHour ? hour : DEFAULT_REMINDERS.hour };
}

function erasOf(stored: unknown): DateEras {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Era] => entry[1] === 'be' || entry[1] === 'ce'),
  );
}

/** Changes the officer's own settings, and tells what holds then. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  await replaceSettings({ ...(await readOwnSettings()), ...patch });
  return readSettings();
}

/** What is not among them is as if never set. */
export async function replaceSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
