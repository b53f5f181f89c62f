import type { Message } from '@/utils/i18n/translate';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { addDays, daysBetween } from './days';
import { beYearOf } from './fiscal-year';
import { holidayOn, isYearListed, listFor, type HolidayList, type Holidays } from './holidays';
import { firstDayOf } from './place-in-year';

export interface OfficeHoliday {
  date: IsoDate;
  name: Message;
  /** Removed: of the bundled list, but the office works on it. */
  kind: 'bundled' | 'added' | 'removed';
}

/** The holidays of a fiscal year (พ.ศ.) as an office keeps them, soonest first; what it took away is still told. */
export function holidaysOfYear(
  fiscalYear: number,
  bundled: Holidays,
  { added, removed }: HolidayEdits,
): OfficeHoliday[] {
  const own = new Map(added.map(({ date, name }) => [date, name]));
  return daysOf(fiscalYear).flatMap((date): OfficeHoliday[] => {
    const name = own.get(date);
    if (name !== undefined) return [{ date, name: { th: name, en: name }, kind: 'added' }];
    const holiday = holidayOn(date, bundled);
    return holiday ? [{ date, name: holiday, kind: removed.includes(date) ? 'removed' : 'bundled' }] : [];
  });
}

export interface ListOfYear {
  /** A calendar year (พ.ศ.). */
  year: number;
  list: HolidayList;
  /** What moves from year to year is missing. */
  isPartial: boolean;
}

/** The lists that a fiscal year (พ.ศ.) rests on: it lies in two calendar years. */
export function listsOfYear(fiscalYear: number, holidays: Holidays): ListOfYear[] {
  const first = firstDayOf(fiscalYear);
  return [first, addDays(firstDayOf(fiscalYear + 1), -1)].map((day) => ({
    year: beYearOf(day),
    list: listFor(day, holidays),
    isPartial: !isYearListed(day, holidays),
  }));
}

function daysOf(fiscalYear: number): IsoDate[] {
  const first = firstDayOf(fiscalYear);
  const count = daysBetween(first, firstDayOf(fiscalYear + 1));
  return Array.from({ length: count }, (_none, day) => addDays(first, day));
}
