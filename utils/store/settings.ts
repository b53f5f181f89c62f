import { browser } from 'wxt/browser';
import type { Era } from '@/utils/model/field';
import type { DateEras } from '@/utils/model/fill';
import { SEVERITIES } from '@/utils/model/finding';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
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
  const { language, agencyName, ruleSetId, dateEras, ruleChoices } = stored as Record<keyof Settings, unknown>;
  return {
    language: language === 'th' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    agencyName: typeof agencyName === 'string' ? agencyName : DEFAULT_SETTINGS.agencyName,
    ...(ruleChoices !== undefined && { ruleChoices: choicesOf(ruleChoices) }),
    ...(typeof ruleSetId === 'string' && ruleSetId !== '' ? { ruleSetId } : {}),
    ...(dateEras !== undefined && { dateEras: erasOf(dateEras) }),
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
