import fc from 'fast-check';
import type { IsoDate } from '@/utils/model/ids';
import { daysIn, type DateForm } from '@/utils/thai/be-date';
import type { DigitSet } from '@/utils/thai/thai-date';

export const FORMS: readonly DateForm[] = ['numeric', 'short', 'long', 'weekday'];
export const DIGIT_SETS: readonly DigitSet[] = ['arabic', 'thai'];

/** Any day of 1900–2200, the last of February as often as all others together. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.oneof(fc.constant(2), fc.integer({ min: 1, max: 12 })),
    part: fc.oneof(fc.constant(0.999), fc.double({ min: 0, max: 0.999, noNaN: true })),
  })
  .map(({ year, month, part }) => {
    const day = 1 + Math.floor(part * daysIn(year, month));
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
  });
