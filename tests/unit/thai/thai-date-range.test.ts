import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDateRange, parseThaiDateRange } from '@/utils/thai/thai-date-range';
import { anyDay, DIGIT_SETS, FORMS } from './thai-date-arbitrary';

describe('a range', () => {
  test.each([
    ['1–15 ม.ค. 2570', '2027-01-01', '2027-01-15'],
    ['1-15 ม.ค. 2570', '2027-01-01', '2027-01-15'],
    ['1 - 15 มกราคม พ.ศ. 2570', '2027-01-01', '2027-01-15'],
    ['๑–๑๕ ม.ค. ๒๕๗๐', '2027-01-01', '2027-01-15'],
    ['28 ก.พ. – 3 มี.ค. 2570', '2027-02-28', '2027-03-03'],
    ['28 ก.พ.-3 มี.ค. 2570', '2027-02-28', '2027-03-03'],
    ['29 ก.พ. – 3 มี.ค. 2571', '2028-02-29', '2028-03-03'],
    ['1 ต.ค. 2569 – 30 ก.ย. 2570', '2026-10-01', '2027-09-30'],
    ['1 ตุลาคม 2569 ถึง 30 กันยายน 2570', '2026-10-01', '2027-09-30'],
    ['ตั้งแต่วันที่ 1 ตุลาคม 2569 จนถึงวันที่ 30 กันยายน 2570', '2026-10-01', '2027-09-30'],
    ['ระหว่างวันที่ 1 – 15 มกราคม 2570', '2027-01-01', '2027-01-15'],
    ['วันศุกร์ที่ 1 – วันศุกร์ที่ 15 มกราคม 2570', '2027-01-01', '2027-01-15'],
    ['01/10/2569 - 30/09/2570', '2026-10-01', '2027-09-30'],
    ['01/10/2569-30/09/2570', '2026-10-01', '2027-09-30'],
    ['01-10-2569 – 30-09-2570', '2026-10-01', '2027-09-30'],
    ['1–15/1/2570', '2027-01-01', '2027-01-15'],
    ['28/2–3/3/2570', '2027-02-28', '2027-03-03'],
    ['2026-10-01 – 2027-09-30', '2026-10-01', '2027-09-30'],
    ['1 Jan 2027 to 15 Jan 2027', '2027-01-01', '2027-01-15'],
    ['15 ม.ค. 2570', '2027-01-15', '2027-01-15'],
    ['2570-01-15', '2027-01-15', '2027-01-15'],
  ])('%s is %s to %s', (text, from, to) => expect(parseThaiDateRange(text)).toEqual({ ok: true, range: { from, to } }));

  test.each([
    ['1 ต.ค. – 30 ก.ย. 2570', 'ends-before-start'],
    ['15–1 ม.ค. 2570', 'ends-before-start'],
    ['29 ก.พ. – 3 มี.ค. 2570', 'no-such-day'],
    ['30–31 เม.ย. 2570', 'no-such-day'],
    ['1–15 ม.ค. 70', 'two-digit-year'],
    ['1 ต.ค. 69 – 30 ก.ย. 2570', 'two-digit-year'],
    ['1–15 ม.ค.', 'no-year'],
    ['1 ม.ค. 2570 – 15', 'no-date'],
    ['1 – 5 – 15 ม.ค. 2570', 'no-date'],
    ['1-10-2569-30-9-2570', 'no-date'],
    ['1 ม.ค. พ.ศ. 2027 – 15 ม.ค. 2570', 'ambiguous-era'],
    ['วันจันทร์ที่ 1 – วันศุกร์ที่ 15 มกราคม 2570', 'weekday-differs'],
    ['บัดนี้ – 15 ม.ค. 2570', 'no-date'],
    ['– 15 ม.ค. 2570', 'no-date'],
    ['', 'no-date'],
  ])('%s is refused: %s', (text, because) => expect(parseThaiDateRange(text)).toEqual({ ok: false, because }));

  test.each([
    [{ from: '2027-01-01', to: '2027-01-15' }, '1–15 ม.ค. 2570'],
    [{ from: '2027-02-28', to: '2027-03-03' }, '28 ก.พ. – 3 มี.ค. 2570'],
    [{ from: '2026-10-01', to: '2027-09-30' }, '1 ต.ค. 2569 – 30 ก.ย. 2570'],
    [{ from: '2027-01-15', to: '2027-01-15' }, '15 ม.ค. 2570'],
  ] as const)('%j is written %s', (range, text) => expect(formatThaiDateRange(range, 'short')).toBe(text));

  test('the other forms, and Thai digits', () => {
    const range = { from: '2027-01-01', to: '2027-01-15' } as const;
    expect(formatThaiDateRange(range, 'long', 'thai')).toBe('๑–๑๕ มกราคม ๒๕๗๐');
    expect(formatThaiDateRange(range, 'numeric')).toBe('01/01/2570 – 15/01/2570');
    expect(formatThaiDateRange(range, 'weekday')).toBe('วันศุกร์ที่ 1 มกราคม 2570 – วันศุกร์ที่ 15 มกราคม 2570');
  });
});

test('what is written is read back, in every form and both sets of digits', () => {
  const near = fc.tuple(anyDay, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.nat({ max: 800 })));
  fc.assert(
    fc.property(near, fc.constantFrom(...FORMS), fc.constantFrom(...DIGIT_SETS), ([from, length], form, digits) => {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10) as IsoDate;
      fc.pre(to < '2201-01-01');
      expect(parseThaiDateRange(formatThaiDateRange({ from, to }, form, digits))).toEqual({
        ok: true,
        range: { from, to },
      });
    }),
    { numRuns: 500 },
  );
});
