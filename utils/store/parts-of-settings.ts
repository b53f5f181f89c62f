import { profileInFront } from '@/utils/agency/profiles';
import type { Settings } from '@/utils/model/settings';
import { isPlaceOf } from '@/utils/transfer/is-place-of';
import { AGENCY_KEYS, type Agency, type PackParts } from '@/utils/transfer/pack-parts';
import { letterSchema } from '@/utils/transfer/pack-schemas';

export type SettingsParts = Pick<PackParts, 'dateEras' | 'ruleChoices' | 'calendarOverrides' | 'holidays'> & {
  agency: Agency;
};

/** What of the settings a pack can carry, of the agency in front. */
export function partsOf(settings: Settings): SettingsParts {
  const { dateEras, ruleChoices, holidays } = settings;
  const { agencyName, place, letters = [], ...profile } = profileInFront(settings);
  const carried = letters.flatMap((letter) => letterSchema.safeParse(letter).data ?? []);
  const agency = {
    ...profile,
    ...(agencyName !== '' && { agencyName }),
    // What is none for that kind of agency no other computer would take.
    ...(place !== undefined && isPlaceOf(profile.kind, place) && { place }),
  };
  return {
    ...(dateEras && { dateEras }),
    ...(ruleChoices && { ruleChoices }),
    agency: Object.fromEntries(AGENCY_KEYS.flatMap((key) => (key in agency ? [[key, agency[key]]] : []))),
    ...(carried.length > 0 && { calendarOverrides: carried }),
    ...(holidays && { holidays }),
  };
}
