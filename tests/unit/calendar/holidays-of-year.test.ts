import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyHolidays } from '@/utils/calendar/agency-holidays';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import { holidayOn } from '@/utils/calendar/holidays';
import { holidaysOfYear, listsOfYear } from '@/utils/calendar/holidays-of-year';

const TRIP = { date: '2027-01-08', name: 'วันหยุดพิเศษของจังหวัด' } as const;

describe('the holidays of a fiscal year', () => {
  it('begin in October, end in September, and come of both calendar years', () => {
    const days = holidaysOfYear(2570, HOLIDAYS, NO_HOLIDAY_EDITS).map(({ date, name }) => [date, name.th]);
    expect([days[0], days.at(-1)]).toEqual([
      ['2026-10-13', 'วันนวมินทรมหาราช'],
      ['2027-08-12', 'วันแม่แห่งชาติ'],
    ]);
    expect(days).toContainEqual(['2026-12-07', 'วันหยุดชดเชยวันพ่อแห่งชาติ']);
    expect(days).toContainEqual(['2027-02-21', 'วันมาฆบูชา']);
    expect(days).toHaveLength(21);
  });

  it('tell of each what the office has made of it', () => {
    const days = holidaysOfYear(2570, HOLIDAYS, { added: [TRIP], removed: ['2026-12-07', '2026-11-02'] });
    expect(days.filter(({ kind }) => kind !== 'bundled')).toEqual([
      { date: '2026-12-07', name: HOLIDAYS.listed[2569]?.days['12-07'], kind: 'removed' },
      { date: '2027-01-08', name: { th: TRIP.name, en: TRIP.name }, kind: 'added' },
    ]);
  });

  it('have the office’s own name where it names a bundled day', () => {
    const own = { date: '2026-10-23', name: 'วันปิยมหาราช (งานจังหวัด)' } as const;
    const days = holidaysOfYear(2570, HOLIDAYS, { added: [own], removed: [] });
    expect(days.filter(({ date }) => date === own.date)).toMatchObject([{ name: { th: own.name }, kind: 'added' }]);
  });

  it('are exactly the days on which the office is closed, beside those taken away', () => {
    const day = fc.integer({ min: -400, max: 3200 }).map((offset) => addDays('2021-10-01', offset));
    const year = fc.integer({ min: 2563, max: 2575 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 30 }), fc.nat(30), year, (days, at, fiscalYear) => {
        const edits = { added: days.slice(0, at).map((date) => ({ date, name: 'x' })), removed: days.slice(at) };
        const told = holidaysOfYear(fiscalYear, HOLIDAYS, edits);
        const [first, end] = [`${fiscalYear - 544}-10-01`, `${fiscalYear - 543}-10-01`] as const;
        const closed: string[] = [];
        for (let each: `${number}-${number}-${number}` = first; each < end; each = addDays(each, 1))
          if (holidayOn(each, agencyHolidays(edits))) closed.push(each);
        expect(told.filter(({ kind }) => kind !== 'removed').map(({ date }) => date)).toEqual(closed);
        for (const { date } of told.filter(({ kind }) => kind === 'removed')) expect(edits.removed).toContain(date);
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  [2565, [2564, 2565], [false, false]],
  [2570, [2569, 2570], [false, false]],
  [2572, [2571, 2572], [false, true]],
  [2580, [2579, 2580], [true, true]],
])('the lists of fiscal year %i', (fiscalYear, years, partial) => {
  const lists = listsOfYear(fiscalYear, HOLIDAYS);
  expect(lists.map(({ year }) => year)).toEqual(years);
  expect(lists.map(({ isPartial }) => isPartial)).toEqual(partial);
  expect(lists.map(({ list }) => list)).toEqual(years.map((year) => HOLIDAYS.listed[year] ?? HOLIDAYS.everyYear));
});

it('an office without edits has the bundled lists themselves', () => {
  expect(agencyHolidays()).toBe(HOLIDAYS);
  expect(agencyHolidays(undefined)).toBe(HOLIDAYS);
});
