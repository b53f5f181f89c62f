import { saidOf } from './entry-problem';
import { isPlaceOf } from './is-place-of';
import { AGENCY_KEYS, type Agency } from './pack-parts';
import { AGENCY_SCHEMAS } from './pack-schemas';
import type { EntryRefusal, RefusedEntry } from './refused-entry';

const part = 'agency';

/** Each thing that is said of the agency on its own. */
export function readAgency(stored: unknown, knownRuleSets: readonly string[]) {
  const refused: RefusedEntry[] = [];
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  if (!isRecord) return { refused: [{ part, because: 'damaged' } as const], ignored: [] };
  const said = stored as Readonly<Record<string, unknown>>;
  const agency: Record<string, unknown> = {};
  for (const key of AGENCY_KEYS.filter((each) => Object.hasOwn(said, each))) {
    const { data, error } = AGENCY_SCHEMAS[key].safeParse(said[key]);
    const because = error ? whyUnreadable(key, said[key], error.issues[0]) : whyUnusable(key, said, knownRuleSets);
    if (because === undefined) agency[key] = data;
    else refused.push({ part, ...shortly(said[key], because), at: key, because });
  }
  const ignored = Object.keys(said).filter((key) => !(AGENCY_KEYS as readonly string[]).includes(key));
  return { agency: agency as Agency, refused, ignored: ignored.map((key) => `${part}.${key}`) };
}

function whyUnreadable(key: keyof Agency, value: unknown, issue: Parameters<typeof saidOf>[0] | undefined) {
  // A later version may know more kinds of agencies.
  if (key === 'kind' && typeof value === 'string') return 'unknown-agency';
  return issue ? saidOf(issue).because : 'damaged';
}

/** Chosen, rules that this version lacks would leave the officer without any due dates. */
function whyUnusable(
  key: keyof Agency,
  said: Readonly<Record<string, unknown>>,
  knownRuleSets: readonly string[],
): EntryRefusal | undefined {
  if (key === 'ruleSetId') return knownRuleSets.includes(String(said.ruleSetId)) ? undefined : 'unknown-rule-set';
  if (key !== 'place') return undefined;
  const kind = AGENCY_SCHEMAS.kind.safeParse(said.kind).data;
  // Of a kind that is not known, nobody can tell what its places are.
  const isKnownKind = said.kind === undefined || kind !== undefined;
  return isKnownKind && isPlaceOf(kind, String(said.place)) ? undefined : 'unknown-agency';
}

/** What is merely not known here is named; what is damaged has no name worth telling. */
const shortly = (value: unknown, because: EntryRefusal): { name?: string } =>
  typeof value === 'string' && because.startsWith('unknown') ? { name: value.slice(0, 80) } : {};
