import { dueKey } from '@/utils/calendar/due-key';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import { datedDues } from '@/utils/calendar/dated-dues';
import { seenFrom, type DueDate } from '@/utils/calendar/due-date';
import type { Holidays } from '@/utils/calendar/holidays';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

interface Question {
  ruleSet: RuleSet;
  letters: readonly LetterDate[];
  holidays: Holidays;
  today: IsoDate;
  /** พ.ศ. */
  fiscalYear: number;
}

/** What is due of a fiscal year, whenever: proposals long before it, its last report and what a letter has put off after it. */
export function ledgerDues({ fiscalYear, today, ...office }: Question): DueDate[] {
  const [from, to] = [firstDayOf(fiscalYear - 2), firstDayOf(fiscalYear + 2)];
  const dues = datedDues(office, from, to)
    .filter((due) => due.fiscalYear === fiscalYear)
    .map(seenFrom(today));
  return [...new Map(dues.map((due) => [dueKey(due), due])).values()];
}
