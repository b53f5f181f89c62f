import everyYear from '@/assets/holidays/every-year.json';
import year2569 from '@/assets/holidays/2569.json';
import year2570 from '@/assets/holidays/2570.json';
import type { IsoDate } from '@/utils/model/ids';
import type { Message } from '@/utils/i18n/translate';

export interface Holiday {
  name: Message;
  /** The day that stands in for a holiday on a weekend. */
  instead?: boolean;
}

/** Public holidays on which government offices are closed. Never complete: the cabinet adds days during the year. */
export interface Holidays {
  /** Years (C.E., `2026`) with a list of their own. */
  listed: Readonly<Record<string, Readonly<Record<string, Holiday>>>>;
  /** Holidays of a fixed date (`12-10`), for the years without a list. */
  everyYear: Readonly<Record<string, Holiday>>;
}

export const HOLIDAYS: Holidays = {
  listed: { 2026: year2569.days, 2027: year2570.days },
  everyYear: everyYear.days,
};

export function holidayOn(iso: IsoDate, { listed, everyYear }: Holidays): Holiday | undefined {
  return (listed[iso.slice(0, 4)] ?? everyYear)[iso.slice(5)];
}
