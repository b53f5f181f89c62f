import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { addDays, daysBetween } from '@/utils/calendar/days';
import { fiscalYearOf, quarterEnd, quarterOf, QUARTERS } from '@/utils/calendar/fiscal-year';
import type { IsoDate } from '@/utils/model/ids';

describe('fiscal year and quarter', () => {
  it.each<[IsoDate, number, number]>([
    ['2026-09-30', 2569, 4],
    ['2026-10-01', 2570, 1],
    ['2026-12-31', 2570, 1],
    ['2027-01-01', 2570, 2],
    ['2023-03-31', 2566, 2],
    ['2027-04-01', 2570, 3],
    ['2027-06-30', 2570, 3],
    ['2027-07-01', 2570, 4],
  ])('%s lies in fiscal year %i, quarter %i', (iso, year, quarter) => {
    expect([fiscalYearOf(iso), quarterOf(iso)]).toEqual([year, quarter]);
  });

  it.each([
    [1, '2026-12-31'],
    [2, '2027-03-31'],
    [3, '2027-06-30'],
    [4, '2027-09-30'],
  ] as const)('quarter %i of 2570 ends on %s', (quarter, end) => {
    expect(quarterEnd(2570, quarter)).toBe(end);
  });
});

describe('days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 10)).toBe('2027-01-10');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-11-23', '2026-12-10')).toBe(17);
    expect(daysBetween('2026-12-10', '2026-11-23')).toBe(-17);
  });

  it('turns at midnight in Bangkok', () => {
    expect(bangkokToday(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(bangkokToday(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });
});

describe('any day', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays('1950-01-01', offset));

  it('lies between the end of the quarter before and the end of its own', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const ends = [fiscalYearOf(iso) - 1, fiscalYearOf(iso)].flatMap((year) =>
          QUARTERS.map((n) => quarterEnd(year, n)),
        );
        const own = ends.indexOf(quarterEnd(fiscalYearOf(iso), quarterOf(iso)));
        expect(iso <= ends[own]! && iso > ends[own - 1]!).toBe(true);
      }),
    );
  });

  it('is reached again by the days counted to it', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });
});
