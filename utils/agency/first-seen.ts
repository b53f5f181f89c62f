import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

type Days = Readonly<Record<string, IsoDate>>;

/** Since when each agency’s due dates are shown: from the day on which it first had rules. A day still to come was a wrong clock’s. */
export function firstSeen(
  known: Days,
  profiles: readonly Pick<AgencyProfile, 'id' | 'ruleSetId'>[],
  today: IsoDate,
): Days {
  const days = profiles.flatMap(({ id, ruleSetId }): [string, IsoDate][] => {
    const before = known[id];
    if (before === undefined && ruleSetId === undefined) return [];
    return [[id, before !== undefined && before <= today ? before : today]];
  });
  return Object.fromEntries(days);
}
