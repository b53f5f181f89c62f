import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { holidayEditsOf, NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import { withHolidayEdits } from '@/utils/calendar/with-holiday-edits';
import { isYearListed } from '@/utils/calendar/holidays';
import { whyNotWorking } from '@/utils/calendar/working-day';

const TRIP = { date: '2027-01-08', name: 'วันหยุดพิเศษของจังหวัด' } as const;

describe('the office’s own days off', () => {
  it('adds a day and takes one away, and leaves the bundled lists as they are', () => {
    const before = JSON.stringify(HOLIDAYS);
    const edited = withHolidayEdits(HOLIDAYS, { added: [TRIP], removed: ['2026-12-07'] });
    expect(whyNotWorking('2027-01-08', edited)).toEqual({ holiday: { th: TRIP.name, en: TRIP.name } });
    expect(whyNotWorking('2026-12-07', edited)).toBeUndefined();
    expect(whyNotWorking('2026-12-10', edited)).toMatchObject({ holiday: { th: 'วันรัฐธรรมนูญ' } });
    expect(isYearListed('2027-01-08', edited)).toBe(true);
    expect(JSON.stringify(HOLIDAYS)).toBe(before);
  });

  it('keeps the fixed holidays of a year without a list, which stays partial', () => {
    const edited = withHolidayEdits(HOLIDAYS, { added: [{ date: '2030-07-15', name: 'วันเข้าพรรษา' }], removed: [] });
    expect(whyNotWorking('2030-07-15', edited)).toMatchObject({ holiday: { th: 'วันเข้าพรรษา' } });
    expect(whyNotWorking('2030-12-10', edited)).toMatchObject({ holiday: { th: 'วันรัฐธรรมนูญ' } });
    expect(isYearListed('2030-07-15', edited)).toBe(false);
  });

  it('changes nothing without edits', () => {
    expect(withHolidayEdits(HOLIDAYS, NO_HOLIDAY_EDITS)).toEqual(HOLIDAYS);
  });

  it('closes on exactly the added days and opens on the removed ones', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((offset) => addDays('2021-01-01', offset));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (days, at) => {
        const added = days.slice(0, at).map((date) => ({ date, name: 'x' }));
        const removed = days.slice(at);
        const edited = withHolidayEdits(HOLIDAYS, { added, removed });
        for (const { date } of added) expect(whyNotWorking(date, edited)).toEqual({ holiday: { th: 'x', en: 'x' } });
        for (const date of removed) expect([undefined, 'weekend']).toContain(whyNotWorking(date, edited));
      }),
    );
  });
});

describe('what is no list of holidays', () => {
  it('takes a good one, and an empty one', () => {
    expect(holidayEditsOf({ added: [{ ...TRIP, name: ` ${TRIP.name} ` }], removed: ['2026-12-07'] })).toEqual({
      ok: true,
      edits: { added: [TRIP], removed: ['2026-12-07'] },
    });
    expect(holidayEditsOf({})).toEqual({ ok: true, edits: NO_HOLIDAY_EDITS });
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { because: 'not-a-list' }],
    ['a sentence', 'วันหยุด', { because: 'not-a-list' }],
    ['an array', [TRIP], { because: 'not-a-list' }],
    ['a list that is none', { added: TRIP }, { because: 'not-a-list' }],
    ['a list that is a number', { removed: 7 }, { because: 'not-a-list' }],
    ['30 February', { added: [{ ...TRIP, date: '2027-02-30' }] }, { because: 'not-a-day', list: 'added', at: 0 }],
    ['a พ.ศ. day', { removed: ['10/12/2569'] }, { because: 'not-a-day', list: 'removed', at: 0 }],
    ['a day without a name', { added: [TRIP, { date: '2027-01-09' }] }, { because: 'no-name', list: 'added', at: 1 }],
    ['a day alone', { added: ['2027-01-09'] }, { because: 'not-a-day', list: 'added', at: 0 }],
    ['a day twice', { added: [TRIP, TRIP] }, { because: 'twice', list: 'added', at: 1 }],
    ['added and removed', { added: [TRIP], removed: [TRIP.date] }, { because: 'twice', list: 'removed', at: 0 }],
    ['too many', { added: Array(401).fill(TRIP) }, { because: 'too-many' }],
  ])('%s', (_, value, why) => expect(holidayEditsOf(value)).toEqual({ ok: false, ...why }));

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof holidayEditsOf(value).ok === 'boolean'));
  });
});
