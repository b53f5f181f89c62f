import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidayEditsOf, MOST_EDITED_DAYS } from '@/utils/calendar/holiday-edits';
import { addDays } from '@/utils/calendar/days';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import { daysBack, daysOf, fateOfDay, mergeDays } from '@/utils/transfer/holiday-days';
import { someHolidays } from './arbitrary-parts';

const edits = (added: HolidayEdits['added'], removed: HolidayEdits['removed'] = []): HolidayEdits => ({
  added,
  removed,
});
const FOUNDING = { date: '2027-01-08', name: 'วันสถาปนา' } as const;
const FAIR = { date: '2027-02-12', name: 'งานประจำปี' } as const;

describe('merged', () => {
  test.each<[string, HolidayEdits, HolidayEdits, HolidayEdits]>([
    ['by date', edits([FAIR]), edits([FOUNDING], ['2026-12-31']), edits([FOUNDING, FAIR], ['2026-12-31'])],
    [
      'a day is worked on after all',
      edits([FOUNDING, FAIR]),
      edits([], [FOUNDING.date]),
      edits([FAIR], [FOUNDING.date]),
    ],
    ['a day is off after all', edits([], [FOUNDING.date]), edits([FOUNDING]), edits([FOUNDING])],
    ['another name', edits([FOUNDING]), edits([{ ...FOUNDING, name: 'ใหม่' }]), edits([{ ...FOUNDING, name: 'ใหม่' }])],
  ])('%s', (_what, now, next, merged) => expect(mergeDays(now, daysOf(next)).edits).toEqual(merged));

  test('what would be too many is left, and the rest can still be read', () => {
    const full = edits(
      Array.from({ length: MOST_EDITED_DAYS }, (_none, at) => ({ date: addDays('2027-03-01', at), name: 'ก' })),
    );
    const { edits: merged, left } = mergeDays(full, daysOf(edits([FOUNDING], ['2027-03-01', '2026-12-31'])));
    // The first one was asked for before there was room.
    expect(left).toEqual([FOUNDING]);
    expect(holidayEditsOf(merged)).toEqual({ ok: true, edits: merged });
    expect(merged.removed).toEqual(['2026-12-31', '2027-03-01']);
  });

  test('always can be read again, and says what the pack says', () =>
    fc.assert(
      fc.property(someHolidays, someHolidays, (now, next) => {
        const { edits: merged, left } = mergeDays(now, daysOf(next));
        expect(left).toEqual([]);
        expect(holidayEditsOf(merged)).toEqual({ ok: true, edits: merged });
        expect(daysOf(next).every((day) => fateOfDay(day, daysOf(merged)) === 'same')).toBe(true);
      }),
    ));
});

describe('taken back', () => {
  test.each<[string, HolidayEdits, HolidayEdits, HolidayEdits, { edits: HolidayEdits; isLeft: boolean }]>([
    [
      'nothing was changed since',
      edits([FAIR, FOUNDING]),
      edits([FAIR]),
      edits([FAIR, FOUNDING]),
      { edits: edits([FAIR]), isLeft: false },
    ],
    [
      'a day was added since',
      edits([FOUNDING, FAIR]),
      edits([]),
      edits([FOUNDING]),
      { edits: edits([FAIR]), isLeft: false },
    ],
    ['a day was deleted since', edits([FAIR]), edits([]), edits([FOUNDING, FAIR]), { edits: edits([]), isLeft: true }],
    [
      'a day got another name since',
      edits([{ ...FAIR, name: 'แก้' }]),
      edits([]),
      edits([FAIR]),
      { edits: edits([{ ...FAIR, name: 'แก้' }]), isLeft: true },
    ],
    [
      'a day was turned round by the import',
      edits([FAIR], [FOUNDING.date]),
      edits([FOUNDING]),
      edits([], [FOUNDING.date]),
      { edits: edits([FOUNDING, FAIR]), isLeft: false },
    ],
  ])('where %s', (_what, now, before, after, back) => expect(daysBack(now, before, after)).toEqual(back));

  test('an import is gone, whatever was added beside it since', () =>
    fc.assert(
      fc.property(someHolidays, someHolidays, someHolidays, (before, next, added) => {
        const after = mergeDays(before, daysOf(next)).edits;
        const since = daysOf(added).filter(({ date }) => !daysOf(after).some((day) => day.date === date));
        const now = mergeDays(after, since).edits;
        const { edits: back, isLeft } = daysBack(now, before, after);
        expect(isLeft).toBe(false);
        expect(new Set(daysOf(back))).toEqual(new Set([...daysOf(before), ...since]));
      }),
    ));
});
