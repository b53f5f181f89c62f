import type { Message } from '@/utils/i18n/translate';
import type { Evidence } from '@/utils/model/evidence';
import type { IsoDate } from '@/utils/model/ids';
import { daysBetween } from './days';
import type { RuleCertainty } from './due-rule';
import type { Quarter } from './fiscal-year';
import { isYearListed, type Holidays } from './holidays';
import { lastWorkingDayBefore, whyNotWorking, type NonWorking } from './working-day';

/** What is due and when, whatever day it is today and whether offices are open. */
export interface NominalDate {
  ruleId: string;
  what: Message;
  /** พ.ศ. */
  fiscalYear: number;
  quarter?: Quarter;
  /** The first day of a window, where the source gives one. */
  opens?: IsoDate;
  /** As the rule or the letter gives it. It never moves: no source says that a date rolls forward. */
  date: IsoDate;
  /** What the date rests on; `stated` where it stands in the source itself, `office` where the office entered it. */
  certainty: 'stated' | 'office' | RuleCertainty;
  /** Of this very date; a date computed from a verified rule is `inferred`. An `office` date is the office's word. */
  evidence: Evidence;
}

/** With what the holidays make of it, whatever day it is today. */
export interface DatedDue extends NominalDate {
  /** Both are there only when offices are closed on the date. */
  workingDayBefore?: IsoDate;
  becauseNonWorking?: NonWorking;
  /** Only the holidays of a fixed date are known for its year: it may fall on another one. */
  isHolidayListPartial: boolean;
}

export interface DueDate extends DatedDue {
  /** Below zero when it has passed. */
  daysLeft: number;
}

export function besideHolidays(holidays: Holidays): (due: NominalDate) => DatedDue {
  return (due) => {
    const becauseNonWorking = whyNotWorking(due.date, holidays);
    return {
      ...due,
      isHolidayListPartial: !isYearListed(due.date, holidays),
      ...(becauseNonWorking && { becauseNonWorking, workingDayBefore: lastWorkingDayBefore(due.date, holidays) }),
    };
  };
}

export const seenFrom =
  (today: IsoDate) =>
  <D extends DatedDue>(due: D): D & DueDate => ({ ...due, daysLeft: daysBetween(today, due.date) });
