import everyYear from '@/assets/holidays/every-year.json';
import type { HolidayList, Holidays } from './holidays';

// Checked against a schema by a unit test, so that no validator has to be shipped.
const years = import.meta.glob<HolidayList>('@/assets/holidays/2*.json', { eager: true, import: 'default' });

/** What `assets/holidays` holds: one file a year (พ.ศ.), and one for the years without. */
export const HOLIDAYS: Holidays = {
  listed: Object.fromEntries(Object.values(years).map((list) => [list.year, list])),
  everyYear: everyYear as HolidayList,
};
