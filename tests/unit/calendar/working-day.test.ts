import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { lastWorkingDayBefore, whyNotWorking } from '@/utils/calendar/working-day';
import type { IsoDate } from '@/utils/model/ids';

const nameOf = (iso: IsoDate) => {
  const why = whyNotWorking(iso, HOLIDAYS);
  return typeof why === 'object' ? why.holiday.th : why;
};

describe('working days', () => {
  it.each<[IsoDate, string | undefined]>([
    ['2026-12-09', undefined],
    ['2026-12-10', 'วันรัฐธรรมนูญ'],
    ['2026-12-05', 'วันพ่อแห่งชาติ'],
    ['2026-12-07', 'วันหยุดชดเชยวันพ่อแห่งชาติ'],
    ['2026-07-30', 'วันเข้าพรรษา'],
    ['2027-01-10', 'weekend'],
    ['2027-02-22', 'วันหยุดชดเชยวันมาฆบูชา'],
    ['2027-07-20', 'วันหยุดชดเชยวันอาสาฬหบูชา'],
    ['2027-10-25', 'วันหยุดชดเชยวันปิยมหาราช'],
    ['2030-12-10', 'วันรัฐธรรมนูญ'],
  ])('%s: %s', (iso, why) => expect(nameOf(iso)).toBe(why));

  it('works on Labour Day, as government offices do', () => {
    expect(whyNotWorking('2026-05-01', HOLIDAYS)).toBeUndefined();
    expect(whyNotWorking('2027-05-03', HOLIDAYS)).toBeUndefined();
  });

  it.each<[IsoDate, IsoDate]>([
    ['2026-12-10', '2026-12-09'],
    ['2027-01-10', '2027-01-08'],
    ['2027-04-10', '2027-04-09'],
    ['2026-12-08', '2026-12-04'],
    ['2027-04-16', '2027-04-12'],
    ['2027-01-02', '2026-12-30'],
  ])('before %s comes %s', (iso, before) => expect(lastWorkingDayBefore(iso, HOLIDAYS)).toBe(before));

  it('is always an open day, with none between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 9000 }), (offset) => {
        const iso = addDays('2026-11-23', offset);
        const before = lastWorkingDayBefore(iso, HOLIDAYS);
        expect(whyNotWorking(before, HOLIDAYS)).toBeUndefined();
        for (let day = addDays(before, 1); day < iso; day = addDays(day, 1))
          expect(whyNotWorking(day, HOLIDAYS)).toBeDefined();
      }),
    );
  });
});
