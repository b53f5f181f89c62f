import type { Message } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { beYearOf } from './fiscal-year';

/** Days on which government offices are closed, by `MM-DD`. Never complete: the cabinet adds days during the year. */
export interface HolidayList {
  /** พ.ศ. January to December; absent in the list of the days that are the same every year. */
  year?: number;
  /** Only some of the year's days: what moves from year to year is missing. */
  isPartial?: boolean;
  asOf: IsoDate;
  source: string;
  notes: readonly string[];
  days: Readonly<Record<string, Message>>;
}

export interface Holidays {
  /** Years (พ.ศ.) with a list of their own. */
  listed: Readonly<Record<number, HolidayList>>;
  /** For all others: holidays of a fixed date only. */
  everyYear: HolidayList;
}

/** The list that speaks of a day's year. */
export function listFor(iso: IsoDate, { listed, everyYear }: Holidays): HolidayList {
  return listed[beYearOf(iso)] ?? everyYear;
}

export function holidayOn(iso: IsoDate, holidays: Holidays): Message | undefined {
  return listFor(iso, holidays).days[iso.slice(5)];
}

/** Whether the moving and the substitute holidays of that year are known at all. */
export function isYearListed(iso: IsoDate, holidays: Holidays): boolean {
  const { year, isPartial } = listFor(iso, holidays);
  return year !== undefined && !isPartial;
}
