import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { dueKey } from '@/utils/calendar/due-key';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import { duesBetween, type DueDate } from '@/utils/calendar/upcoming-due-dates';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

interface Question {
  ruleSet: RuleSet;
  letters: readonly LetterDate[];
  today: IsoDate;
  /** พ.ศ. */
  fiscalYear: number;
}

/** What is due of a fiscal year, whenever: proposals long before it, its last report and what a letter has put off after it. */
export function ledgerDues({ fiscalYear, ...picture }: Question): DueDate[] {
  const [from, to] = [firstDayOf(fiscalYear - 2), firstDayOf(fiscalYear + 2)];
  const dues = duesBetween({ ...picture, from, to, holidays: HOLIDAYS }).filter((due) => due.fiscalYear === fiscalYear);
  return [...new Map(dues.map((due) => [dueKey(due), due])).values()];
}
