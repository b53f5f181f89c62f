import { browser } from 'wxt/browser';
import type { Era } from '@/utils/model/field';
import type { DateEras } from '@/utils/model/fill';
import { SEVERITIES } from '@/utils/model/finding';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';

const KEY = 'settings';

/** Whatever is stored, usable settings come out: what does not fit is as if never set. */
export async function readSettings(): Promise<Settings> {
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

export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...patch };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
