import { profileInFront, withProfile } from '@/utils/agency/profiles';
import { NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { Settings } from '@/utils/model/settings';
import { isSameContent } from '@/utils/transfer/canonical-json';
import { daysBack, daysOf, mergeDays } from '@/utils/transfer/holiday-days';
import { isPlaceOf } from '@/utils/transfer/is-place-of';
import { lettersBack, mergeLetters } from '@/utils/transfer/letter-list';
import type { PackParts } from '@/utils/transfer/pack-parts';

/** What was written, by key; what is absent was not set, or is no longer. */
interface Patch<T> {
  keys: readonly string[];
  before: Partial<T>;
  after: Partial<T>;
}

export interface SettingsPatch {
  /** The agency that it is of: another one may be in front when it is taken back. */
  profileId: string;
  agency: Patch<AgencyProfile>;
  office: Patch<Settings>;
}

export const findProfile = (settings: Settings, id: string): AgencyProfile | undefined =>
  [profileInFront(settings), ...(settings.others ?? [])].find((profile) => profile.id === id);

/** What an accepted pack changes in the officer's own settings; what it does not speak of stays. */
export function patchOf(
  accepted: PackParts,
  own: Settings,
  profileId: string,
): { patch: SettingsPatch; left: string[] } {
  const { dateEras, ruleChoices, holidays } = accepted;
  const profile = findProfile(own, profileId);
  const days = holidays && mergeDays(own.holidays ?? NO_HOLIDAY_EDITS, daysOf(holidays));
  const office: Partial<Settings> = {
    ...(dateEras && { dateEras: { ...own.dateEras, ...dateEras } }),
    ...(ruleChoices && { ruleChoices }),
    ...(days && { holidays: days.edits }),
  };
  const agency = profile ? changesOf(accepted, profile) : {};
  return {
    patch: { profileId, agency: patch(agency, profile ?? {}), office: patch(office, own) },
    left: days && days.left.length > 0 ? ['holidays'] : [],
  };
}

/** Undefined is what goes. */
function changesOf(
  { agency, calendarOverrides }: PackParts,
  profile: AgencyProfile,
): { [key in keyof AgencyProfile]?: AgencyProfile[key] | undefined } {
  // The province of what is a department now is none.
  const isOutOfPlace =
    agency?.kind !== undefined && profile.place !== undefined && !isPlaceOf(agency.kind, profile.place);
  return {
    ...(isOutOfPlace && { place: undefined }),
    ...agency,
    ...(calendarOverrides && { letters: mergeLetters(profile.letters ?? [], calendarOverrides) }),
  };
}

function patch<T extends object>(changes: object, now: Partial<T>): Patch<T> {
  const keys = Object.keys(changes);
  return { keys, before: only<T>(now, (key) => keys.includes(key)), after: only<T>(changes, () => true) };
}

export const isEmpty = ({ agency, office }: SettingsPatch): boolean => agency.keys.length + office.keys.length === 0;

export function withPatch(own: Settings, { profileId, agency, office }: SettingsPatch): Settings {
  const settings = put(own, office.keys, office.after);
  const profile = findProfile(settings, profileId);
  return profile && agency.keys.length > 0 ? withProfile(settings, put(profile, agency.keys, agency.after)) : settings;
}

/** The settings without the patch; what was changed since it stays, and is named: a letter by its number, all else by its key. */
export function settingsBack(
  { profileId, agency, office }: SettingsPatch,
  own: Settings,
): { settings: Settings; left: string[] } {
  const back = takeBack(office, own);
  const profile = findProfile(own, profileId);
  if (!profile) return { settings: back.value, left: [...agency.keys, ...back.left] };
  const agencyBack = takeBack(agency, profile);
  const settings = agency.keys.length > 0 ? withProfile(back.value, agencyBack.value) : back.value;
  return { settings, left: [...agencyBack.left, ...back.left] };
}

function takeBack<T extends Settings | AgencyProfile>({ keys, before, after }: Patch<T>, now: T) {
  let value = now;
  const left: string[] = [];
  for (const key of keys as (keyof T & string)[]) {
    const [here, former, written] = [now[key], before[key], after[key]];
    if (isSameContent(here, written)) value = put(value, [key], before);
    else {
      const parts = partsBack(key, { here, former, written } as Lists);
      if (parts.values) value = put(value, [key], parts.values as Partial<T>);
      left.push(...parts.left);
    }
  }
  return { value, left };
}

/** What stands under the key `letters` or `holidays` of the same settings, at three times. */
interface Lists {
  here?: AgencyProfile['letters'] & Settings['holidays'];
  former?: Lists['here'];
  written?: Lists['here'];
}

/** Of a list, what was not changed since goes all the same. */
function partsBack(key: string, { here, former, written }: Lists): { values?: object; left: string[] } {
  if (key === 'letters') {
    const { letters, left } = lettersBack(here ?? [], former ?? [], written ?? []);
    return { values: former || letters.length > 0 ? { letters } : {}, left: left.map(({ letter }) => letter) };
  }
  if (key !== 'holidays') return { left: [key] };
  const none = NO_HOLIDAY_EDITS;
  const { edits, isLeft } = daysBack(here ?? none, former ?? none, written ?? none);
  return { values: former || daysOf(edits).length > 0 ? { holidays: edits } : {}, left: isLeft ? [key] : [] };
}

/** Of what is not among the values, there is none any more. */
const put = <T extends object>(now: T, keys: readonly string[], values: Partial<T>): T =>
  // Both are of one kind, key by key.
  ({ ...only<T>(now, (key) => !keys.includes(key)), ...only<T>(values, (key) => keys.includes(key)) }) as T;

const only = <T extends object>(all: object, isWanted: (key: string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([key, value]) => value !== undefined && isWanted(key))) as Partial<T>;
