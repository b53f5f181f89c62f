import { browser } from 'wxt/browser';
import { isLeadDays, isLetterDate } from '@/utils/agency/profile-of';
import { holidayEditsOf } from '@/utils/calendar/holiday-edits';
import { AGENCY_KINDS, type LetterDate } from '@/utils/model/agency-profile';
import { SEVERITIES } from '@/utils/model/finding';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { FIRST_PROFILE, type Settings } from '@/utils/model/settings';

/** What is said of an agency, not of the officer. */
const AGENCY_KEYS = ['agencyName', 'kind', 'place', 'ruleSetId', 'leadDays', 'letters'] as const;
type AgencyKey = (typeof AGENCY_KEYS)[number];

/** What the office's IT has set for this browser. Read by hand, not by a schema: the popup is to stay small. */
export interface Policy {
  settings: Partial<Pick<Settings, AgencyKey | 'language' | 'ruleChoices' | 'holidays'>>;
  /** A whole office pack as text, whichever way it was given. */
  pack?: string;
  /** Keys whose values can't be used: they are as if never set. */
  damaged: readonly string[];
}

export interface GovernedSettings {
  settings: Settings;
  /** What the policy says, and the officer can't change. */
  fixed: ReadonlySet<keyof Settings>;
}

const MOST_LETTERS = 200;

const READERS: { [key in keyof Policy['settings']]-?: (stored: unknown) => Settings[key] | undefined } = {
  agencyName: (stored) => shortText(stored),
  kind: (stored) => AGENCY_KINDS.find((kind) => kind === stored),
  place: (stored) => shortText(stored),
  ruleSetId: (stored) => shortText(stored),
  leadDays: (stored) => (isLeadDays(stored) ? stored : undefined),
  letters: (stored) => lettersIn(stored),
  holidays: (stored) => {
    const read = holidayEditsOf(typeof stored === 'string' ? parse(stored) : stored);
    return read.ok ? read.edits : undefined;
  },
  language: (stored) => (stored === 'th' || stored === 'en' ? stored : undefined),
  ruleChoices: (stored) => choicesIn(stored),
};

/** Beside the database: what the browser told last, without the pack. */
const TOLD = 'policyTold';
const PATIENCE_MS = 150;

/** Whatever is set, a usable policy comes out; Firefox rejects where none is set at all, which is none. */
export const readPolicy = async (): Promise<Policy> => policyOf(await askBrowser());

/**
 * The same without its pack, and at once: just started, Chromium takes seconds to tell, and what it told before holds
 * until then. Whoever listens to what is stored hears of it where it tells something else now.
 */
export async function readPolicySoon(): Promise<Policy> {
  const asked = askBrowser();
  const told = asked.then(({ pack: _, ...rest }) => rest);
  void told.then(remember).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  return policyOf((await Promise.race([told, late])) ?? (await recall()) ?? (await told));
}

async function recall(): Promise<Record<string, unknown> | undefined> {
  const { [TOLD]: stored } = await browser.storage.local.get(TOLD);
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : undefined;
}

let known = '';

async function remember(told: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify(told);
  if (text === known) return;
  if (JSON.stringify(await recall()) !== text) await browser.storage.local.set({ [TOLD]: told });
  known = text;
}

function policyOf(stored: Readonly<Record<string, unknown>>): Policy {
  const settings: Record<string, unknown> = {};
  const damaged: string[] = [];
  for (const [key, read] of Object.entries(READERS)) {
    const value = isSet(stored[key]) ? read(stored[key]) : undefined;
    if (value !== undefined) settings[key] = value;
    else if (isSet(stored[key])) damaged.push(key);
  }
  const pack = packText(stored.pack);
  if (pack === undefined && isSet(stored.pack)) damaged.push('pack');
  // Each value has come through the reader of its key.
  return { settings: settings as Policy['settings'], ...(pack !== undefined && { pack }), damaged };
}

/** The policy's word goes before the officer's. Of an agency it is the first one: that of the office whose computer it is. */
export function withPolicy(settings: Settings, { settings: said }: Policy): GovernedSettings {
  const isFirstInFront = (settings.profileId ?? FIRST_PROFILE) === FIRST_PROFILE;
  const common = Object.entries(said).filter(([key]) => isFirstInFront || !isOfAgency(key));
  const ofAgency = Object.fromEntries(Object.entries(said).filter(([key]) => isOfAgency(key)));
  const others = settings.others?.map((other) => (other.id === FIRST_PROFILE ? { ...other, ...ofAgency } : other));
  return {
    settings: { ...settings, ...(others && { others }), ...Object.fromEntries(common) },
    fixed: new Set(common.map(([key]) => key as keyof Settings)),
  };
}

const isOfAgency = (key: string): boolean => (AGENCY_KEYS as readonly string[]).includes(key);

async function askBrowser(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get([...Object.keys(READERS), 'pack']);
  } catch {
    return {};
  }
}

const isSet = (stored: unknown) => stored !== undefined && stored !== null;

function shortText(stored: unknown): string | undefined {
  const text = typeof stored === 'string' ? stored.trim() : '';
  return text !== '' && text.length <= MOST_LETTERS ? text : undefined;
}

/** An object, or its JSON as registries hold it; what is absent is as at first, what is wrong spoils it. */
function choicesIn(stored: unknown): RuleChoices | undefined {
  const value = typeof stored === 'string' ? parse(stored) : stored;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { off = [], hidden = [], quality = false } = value as Partial<Record<keyof RuleChoices, unknown>>;
  const areTexts = Array.isArray(off) && off.every((id) => typeof id === 'string');
  const areLevels = Array.isArray(hidden) && hidden.every((level) => (SEVERITIES as unknown[]).includes(level));
  if (!areTexts || !areLevels || typeof quality !== 'boolean') return undefined;
  return { off, hidden: SEVERITIES.filter((severity) => hidden.includes(severity)), quality };
}

/** A list, or its JSON; one letter that is wrong spoils it: which date it meant nobody can tell. */
function lettersIn(stored: unknown): LetterDate[] | undefined {
  const value = typeof stored === 'string' ? parse(stored) : stored;
  return Array.isArray(value) && value.every(isLetterDate) ? value : undefined;
}

function packText(stored: unknown): string | undefined {
  if (typeof stored === 'string') return stored.trim() === '' ? undefined : stored;
  return typeof stored === 'object' && stored !== null ? JSON.stringify(stored) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
