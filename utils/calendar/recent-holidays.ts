import everyYear from '@/assets/holidays/every-year.json';
import type { HolidayList, Holidays } from './holidays';

const years = import.meta.glob<HolidayList>(['@/assets/holidays/2569.json', '@/assets/holidays/257*.json'], {
  eager: true,
  import: 'default',
});

/** The years from 2569 on: for what must load fast and never looks back further. */
export const RECENT_HOLIDAYS: Holidays = {
  listed: Object.fromEntries(Object.values(years).map((list) => [list.year, list])),
  everyYear: everyYear as HolidayList,
};
