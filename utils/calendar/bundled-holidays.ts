import type { HolidayList, Holidays } from './holidays';

// Checked against a schema by a unit test, so that no validator has to be shipped.
const files = import.meta.glob<HolidayList>('@/assets/holidays/*.json', { eager: true, import: 'default' });
const lists = Object.values(files);

/** What `assets/holidays` holds: one file a year, and one for the years without. */
export const HOLIDAYS: Holidays = {
  listed: Object.fromEntries(lists.flatMap((list) => (list.year === undefined ? [] : [[list.year, list]]))),
  everyYear: lists.find(({ year }) => year === undefined) ?? { asOf: '2026-11-23', source: '', notes: [], days: {} },
};
