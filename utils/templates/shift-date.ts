import { addDays } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/model/ids';
import { daysIn } from '@/utils/thai/be-date';

/** The same day some months on; where that month is shorter, its last day: 31 January and a month is the end of February. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return isoOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, day);
}

/** Years on, as a plan is carried over: the last day of February becomes the last day of February. */
export function carryDate(iso: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const isEndOfFebruary = month === 2 && day === daysIn(year, 2);
  return isoOf(year + years, month, isEndOfFebruary ? 29 : day);
}

/** Lengths of time are kept apart: a month is no number of days. */
export interface Duration {
  months: number;
  days: number;
}

/** Undefined outside the years in which plans are made. */
export function addDuration(iso: IsoDate, { months, days }: Duration): IsoDate | undefined {
  const MOST_MONTHS = 300 * 12;
  if (Math.abs(months) > MOST_MONTHS || Math.abs(days) > MOST_MONTHS * 31) return undefined;
  const inMonth = addMonths(iso, months);
  const reached = isPlanned(inMonth) ? addDays(inMonth, days) : inMonth;
  return isPlanned(reached) ? reached : undefined;
}

const isPlanned = (iso: IsoDate) => iso >= '1900-01-01' && iso <= '2200-12-31';

function isoOf(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysIn(year, month)), 2)}` as IsoDate;
}
