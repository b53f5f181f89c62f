import { describe, expect, test } from 'vitest';
import { formatThaiQuarter, parseThaiQuarter } from '@/utils/thai/thai-date-quarter';
import { DIGIT_SETS } from './thai-date-arbitrary';

describe('a quarter', () => {
  test.each([
    'ไตรมาสที่ 2/2570',
    'ไตรมาสที่ ๒/๒๕๗๐',
    'ไตรมาสที่2/2570',
    'ไตรมาส 2/2570',
    'ไตรมาส 2 ปีงบประมาณ พ.ศ. 2570',
    'ไตรมาสที่ 2 ปีงบประมาณ 2570',
    'ไตรมาสที่ 2 ของปีงบประมาณ พ.ศ.2570',
    'ไตรมาสที่ 2 ประจำปีงบประมาณ พ.ศ. ๒๕๗๐',
    'ไตรมาสที่ 2 ปี 2570',
    'ไตรมาส 2 พ.ศ. 2570',
    'ไตรมาสที่ 2 / 2570',
    'Q2/2570',
    'q2 2570',
    'Q2 FY2570',
  ])('%s is the second of 2570', (text) =>
    expect(parseThaiQuarter(text)).toEqual({ ok: true, value: { fiscalYear: 2570, quarter: 2 } }),
  );

  test.each([
    ['ไตรมาสที่ 2/70', 'two-digit-year'],
    ['Q2/70', 'two-digit-year'],
    ['ไตรมาสที่ 2', 'no-year'],
    ['ไตรมาสที่ 2 ปีงบประมาณนี้', 'no-year'],
    ['ไตรมาสที่ 5/2570', 'no-such-quarter'],
    ['ไตรมาสที่ 0/2570', 'no-such-quarter'],
    ['ไตรมาสที่ 22570', 'no-such-quarter'],
    ['Q2/2027', 'ambiguous-era'],
    ['ไตรมาสที่ 2 ค.ศ. 2570', 'ambiguous-era'],
    ['ไตรมาสที่ 2 ปีปฏิทิน 2570', 'ambiguous-era'],
    ['ไตรมาสที่ 2/3570', 'no-such-year'],
    ['ไตรมาสที่ 2/257', 'no-such-year'],
    ['ไตรมาสที่ 2 และ 3/2570', 'no-quarter'],
    ['2/2570', 'no-quarter'],
    ['', 'no-quarter'],
  ])('%s is refused: %s', (text, because) => expect(parseThaiQuarter(text)).toEqual({ ok: false, because }));

  test('every one is read back as written, in every form and both sets of digits', () => {
    for (let fiscalYear = 2443; fiscalYear <= 2743; fiscalYear++) {
      for (const quarter of [1, 2, 3, 4] as const) {
        for (const form of ['short', 'long', 'code'] as const) {
          for (const digits of DIGIT_SETS) {
            const value = { fiscalYear, quarter };
            expect(parseThaiQuarter(formatThaiQuarter(value, form, digits))).toEqual({ ok: true, value });
          }
        }
      }
    }
  });
});
