import { datedDues } from '@/utils/calendar/dated-dues';
import { addDays } from '@/utils/calendar/days';
import type { AgencyDues, KeptDues, SentDues } from '@/utils/calendar/due-board';
import { dueKey, agencyKey } from '@/utils/calendar/due-key';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import type { Holidays } from '@/utils/calendar/holidays';
import { internalDate } from '@/utils/calendar/internal-date';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

interface Office {
  today: IsoDate;
  profiles: readonly AgencyProfile[];
  ruleSets: readonly RuleSet[];
  holidays: Holidays;
  /** Since when each agency’s due dates are shown, by profile; of one that is not there since today. */
  since: Readonly<Record<string, IsoDate>>;
  sent: SentDues;
}

/** Of the fiscal years from the last one on. A letter may have put off what was due by a year, and four are shown ahead. */
const YEARS_AHEAD = 4;

/** The due dates of every agency that has chosen its rules, for any day of this and the next fiscal year. */
export function keepDues(
  { today, profiles, ruleSets, holidays, since, sent }: Office,
  kept: Pick<KeptDues, 'made' | 'open'>,
): KeptDues {
  const thisYear = fiscalYearOf(today);
  const first = firstDayOf(thisYear - 1);
  const last = firstDayOf(thisYear + YEARS_AHEAD);
  const agencies = profiles.flatMap((profile): AgencyDues[] => {
    const ruleSet = ruleSets.find(({ id }) => id === profile.ruleSetId);
    if (!ruleSet) return [];
    const { name, caution, letter, source, cites, notes } = ruleSet;
    const { id, agencyName, letters, leadDays } = profile;
    const dues = datedDues({ ruleSet, holidays, letters }, first, last);
    return [
      {
        ...{ profileId: id, agencyName },
        rules: { name, ...(caution && { caution }), letter, source, cites, notes },
        ...(leadDays !== undefined && { leadDays }),
        since: since[id] ?? today,
        dues: dues.map((due) =>
          leadDays === undefined ? due : { ...due, ownDate: internalDate(due, leadDays, holidays) },
        ),
        sent: dues.map(dueKey).filter((key) => Object.hasOwn(sent, agencyKey(id, key))),
      },
    ];
  });
  return { ...kept, from: first, to: addDays(firstDayOf(thisYear + 2), -1), asOf: newestIn(holidays), agencies };
}

const newestIn = ({ listed, everyYear }: Holidays): IsoDate =>
  Object.values(listed).reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), everyYear.asOf);
