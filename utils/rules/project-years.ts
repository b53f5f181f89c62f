import { beYearOf, fiscalYearOf } from '@/utils/calendar/fiscal-year';
import type { Origin } from '@/utils/model/finding';
import { date, fiscalYear, known } from './readers';
import type { View } from './view';

/** The fiscal years (พ.ศ.) that a project covers, and the calendar years (พ.ศ.) that its texts may name as well. */
export interface ProjectYears {
  first: number;
  last: number;
  firstCalendar: number;
  lastCalendar: number;
  origin: Origin | undefined;
}

/** By the fiscal year on this page or where it was last seen, and by the project's dates. Undefined where neither tells. */
export function projectYears(view: View): ProjectYears | undefined {
  const year = known(fiscalYear('general.fiscalYear'));
  const start = known(date('general.startDate')).read(view);
  const end = known(date('general.endDate')).read(view);
  const isOneYear = start !== undefined && end !== undefined && fiscalYearOf(start) === fiscalYearOf(end);
  const ofYear = year.read(view) ?? (isOneYear ? fiscalYearOf(start) : undefined);
  if (ofYear === undefined) return undefined;
  return {
    first: Math.min(ofYear, start ? fiscalYearOf(start) : ofYear),
    last: Math.max(ofYear, end ? fiscalYearOf(end) : ofYear),
    // A fiscal year begins in the calendar year before.
    firstCalendar: start ? Math.min(ofYear, beYearOf(start)) : ofYear - 1,
    lastCalendar: Math.max(ofYear, end ? beYearOf(end) : ofYear),
    origin: year.origin?.(view),
  };
}

export function spansYears(view: View): boolean {
  const [start, end] = [known(date('general.startDate')).read(view), known(date('general.endDate')).read(view)];
  return start !== undefined && end !== undefined && fiscalYearOf(start) < fiscalYearOf(end);
}
