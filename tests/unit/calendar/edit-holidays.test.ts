import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { newHoliday, withHoliday, withHolidayBack, withoutHoliday } from '@/utils/calendar/edit-holidays';
import { holidayEditsOf, MOST_EDITED_DAYS, NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import type { HolidayEdits } from '@/utils/model/holiday-edits';

const TRIP = { date: '2027-01-08', name: 'วันหยุดพิเศษของจังหวัด' } as const;
const EDITS: HolidayEdits = { added: [TRIP], removed: ['2026-12-07'] };
const judge = (date: string, name: string, edits = EDITS) =>
  newHoliday({ date, name }, { fiscalYear: 2570, bundled: HOLIDAYS, edits });

describe('a new holiday', () => {
  it.each([['15 ก.พ. 2570'], ['๑๕ กุมภาพันธ์ ๒๕๗๐'], ['15/2/2570'], ['2027-02-15']])('is read of “%s”', (date) => {
    expect(judge(date, ' งานประจำปี ')).toEqual({ ok: true, holiday: { date: '2027-02-15', name: 'งานประจำปี' } });
  });

  it.each([
    ['', 'not-a-date'],
    ['วันศุกร์หน้า', 'not-a-date'],
    ['8 ม.ค. 70', 'two-digit-year'],
    ['30 ก.พ. 2570', 'impossible-day'],
    ['8 ม.ค. 9999', 'impossible-year'],
    ['8 ม.ค. 2569', 'other-year'],
    ['1 ต.ค. 2570', 'other-year'],
    ['30 ก.ย. 2569', 'other-year'],
    ['8 ม.ค. 2570', 'already'],
    ['10 ธ.ค. 2569', 'already'],
    ['7 ธ.ค. 2569', 'removed'],
  ])('“%s”: %s', (date, because) => {
    expect(judge(date, 'งาน')).toEqual({ ok: false, date: because, name: undefined });
  });

  it('may be the first and the last day of the year', () => {
    expect(judge('1 ต.ค. 2569', 'งาน').ok).toBe(true);
    expect(judge('30 ก.ย. 2570', 'งาน').ok).toBe(true);
  });

  it('tells of both boxes at once, and of a name that can’t be kept', () => {
    expect(judge('x', ' ')).toEqual({ ok: false, date: 'not-a-date', name: 'missing' });
    expect(judge('15/2/2570', 'ก'.repeat(201))).toEqual({ ok: false, date: undefined, name: 'too-long' });
    expect(judge('15/2/2570', 'ก'.repeat(200)).ok).toBe(true);
  });

  it('is refused where one more would spoil the whole list', () => {
    const added = Array.from({ length: MOST_EDITED_DAYS }, (_none, day) => ({
      ...TRIP,
      date: addDays('2030-01-01', day),
    }));
    expect(judge('15/2/2570', 'งาน', { added, removed: [] })).toMatchObject({ date: 'too-many' });
    expect(judge('15/2/2570', 'งาน', { added: added.slice(1), removed: [] }).ok).toBe(true);
  });
});

describe('edits', () => {
  it('take a day in, in order, and once', () => {
    const [early, late] = [{ date: '2026-11-02', name: 'ก' } as const, { date: '2027-02-15', name: 'ข' } as const];
    const edits = [late, early].reduce(withHoliday, EDITS);
    expect(edits.added).toEqual([early, TRIP, late]);
    expect(withHoliday(edits, { ...late, name: 'ค' }).added).toEqual([early, TRIP, { ...late, name: 'ค' }]);
    expect(withHoliday(EDITS, { date: '2026-12-07', name: 'ก' }).removed).toEqual([]);
  });

  it('forget an own day, and mark a bundled one', () => {
    expect(withoutHoliday(EDITS, TRIP.date)).toEqual({ added: [], removed: ['2026-12-07'] });
    expect(withoutHoliday(EDITS, '2026-10-23')).toEqual({ added: [TRIP], removed: ['2026-10-23', '2026-12-07'] });
    expect(withoutHoliday(EDITS, '2026-12-07')).toEqual(EDITS);
    expect(withHolidayBack(EDITS, '2026-12-07')).toEqual({ added: [TRIP], removed: [] });
  });

  it('stay a list that can be read again, and giving back undoes taking away', () => {
    const day = fc.nat(40).map((offset) => addDays('2026-12-01', offset));
    const deed = fc.oneof(
      day.map((date) => (now: HolidayEdits) => withHoliday(now, { date, name: 'งาน' })),
      day.map((date) => (now: HolidayEdits) => withoutHoliday(now, date)),
      day.map((date) => (now: HolidayEdits) => withHolidayBack(now, date)),
    );
    fc.assert(
      fc.property(fc.array(deed), day, (deeds, date) => {
        const edits = deeds.reduce((now, each) => each(now), NO_HOLIDAY_EDITS);
        expect(holidayEditsOf(edits)).toEqual({ ok: true, edits });
        const isTouched = edits.removed.includes(date) || edits.added.some((one) => one.date === date);
        if (!isTouched) expect(withHolidayBack(withoutHoliday(edits, date), date)).toEqual(edits);
      }),
    );
  });
});
