import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEnglishDate } from '@/utils/thai/be-date';
import { toThaiDigits } from '@/utils/thai/digits';
import { MONTHS } from '@/utils/thai/months';
import { formatThaiDateText, parseThaiDateText } from '@/utils/thai/thai-date';
import { anyDay, DIGIT_SETS, FORMS } from './thai-date-arbitrary';

describe('a date', () => {
  test.each([
    ['10 ธันวาคม พ.ศ. 2569', '2026-12-10'],
    ['วันพฤหัสบดีที่ 10 ธันวาคม พ.ศ. 2569', '2026-12-10'],
    ['วันพฤหัสบดีที่ ๑๐ ธันวาคม พุทธศักราช ๒๕๖๙', '2026-12-10'],
    ['พฤ. 10 ธ.ค. 2569', '2026-12-10'],
    ['วันพฤหัสฯ ที่ 10 ธ.ค. 2569', '2026-12-10'],
    ['10 ธค 2569', '2026-12-10'],
    ['10ธ.ค.2569', '2026-12-10'],
    ['10 ธ. ค. 2569', '2026-12-10'],
    ['10 ธันวา 2569', '2026-12-10'],
    ['10\u00a0ธันวาคม\u200b 2569', '2026-12-10'],
    ['10/12/2569', '2026-12-10'],
    ['10-12-2569', '2026-12-10'],
    ['๑๐/๑๒/๒๕๖๙', '2026-12-10'],
    ['2569-12-10', '2026-12-10'],
    ['ลงวันที่ 2 พ.ย. 2564', '2021-11-02'],
    ['ลว. 2 พ.ย. 2564', '2021-11-02'],
    ['ภายในวันที่ 10 ธันวาคม 2569', '2026-12-10'],
    ['ณ วันที่ 30 กันยายน 2570', '2027-09-30'],
    ['29 กุมภาพันธ์ 2567', '2024-02-29'],
    ['10 ธันวาคม พ.ศ. 2569 (ค.ศ. 2026)', '2026-12-10'],
    ['10 ธันวาคม 2569 (คศ 2026)', '2026-12-10'],
    ['10 ธันวาคม 2569 (2026)', '2026-12-10'],
  ])('%s is %s', (text, iso) => expect(parseThaiDateText(text)).toEqual({ ok: true, iso, era: 'be' }));

  test.each([
    ['10 ธันวาคม ค.ศ. 2026', '2026-12-10'],
    ['10 ธ.ค. คศ 2026', '2026-12-10'],
    ['10 ธันวาคม คริสต์ศักราช 2026', '2026-12-10'],
    ['2026-12-10', '2026-12-10'],
    ['10/12/2026', '2026-12-10'],
    ['Thursday 10 December 2026', '2026-12-10'],
    ['10 December A.D. 2026', '2026-12-10'],
    ['10 Dec 2026 (B.E. 2569)', '2026-12-10'],
  ])('%s is %s, in C.E.', (text, iso) => expect(parseThaiDateText(text)).toEqual({ ok: true, iso, era: 'ce' }));

  test.each([
    ['10 ธ.ค. 69', 'two-digit-year'],
    ['10/12/69', 'two-digit-year'],
    ['๑๐ ธันวาคม พ.ศ. ๖๙', 'two-digit-year'],
    ['29 ก.พ. 2569', 'no-such-day'],
    ['31 พฤศจิกายน 2569', 'no-such-day'],
    ['0/12/2569', 'no-such-day'],
    ['10 ธันวาคม พ.ศ. 2026', 'ambiguous-era'],
    ['10 ธันวาคม ค.ศ. 2569', 'ambiguous-era'],
    ['10 ธันวาคม พ.ศ. 2569 (ค.ศ. 2027)', 'ambiguous-era'],
    ['10 ธันวาคม 2569 (พ.ศ. 2026)', 'ambiguous-era'],
    ['10 ธันวาคม 2569 (ฉบับที่ 2026)', 'ambiguous-era'],
    ['10 ธันวาคม 3112', 'no-such-year'],
    ['10 ธันวาคม พ.ศ. 1483', 'no-such-year'],
    ['10 ธันวาคม', 'no-year'],
    ['29 ก.พ.', 'no-year'],
    ['10/12', 'no-year'],
    ['ก่อนวันที่ 10 ธันวาคม 2569', 'no-date'],
    ['ภายใน 10 วัน', 'no-date'],
    ['10 ธันวาคม 2569 เวลา 16.30 น.', 'no-date'],
    ['12/31/2569', 'no-date'],
    ['1–15 ม.ค. 2570', 'no-date'],
    ['ธันวาคม 2569', 'no-date'],
    ['', 'no-date'],
  ])('%s is refused: %s', (text, because) => expect(parseThaiDateText(text)).toEqual({ ok: false, because }));

  test.each(['วันพุธที่ 10 ธันวาคม พ.ศ. 2569', 'พ. 10 ธ.ค. 2569', 'Wednesday 10 December 2026'])(
    '%s was a Thursday: nobody can tell which is meant',
    (text) => expect(parseThaiDateText(text)).toEqual({ ok: false, because: 'weekday-differs', iso: '2026-12-10' }),
  );

  test('the months พฤษภาคม and พฤศจิกายน are not taken for Thursday', () => {
    expect(parseThaiDateText('5 พ.ค. 2570')).toMatchObject({ iso: '2027-05-05' });
    expect(parseThaiDateText('5 พฤศจิกายน 2570')).toMatchObject({ iso: '2027-11-05' });
  });
});

describe('what is written is read back', () => {
  test('in every form and both sets of digits', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FORMS), fc.constantFrom(...DIGIT_SETS), (iso, form, digits) => {
        expect(parseThaiDateText(formatThaiDateText(iso, form, digits))).toEqual({ ok: true, iso, era: 'be' });
      }),
    );
  });
  test('every leap day', () => {
    for (let year = 1904; year <= 2196; year += 4) {
      if (year === 2100) continue;
      for (const form of FORMS) {
        const iso = `${year}-02-29` as const;
        expect(parseThaiDateText(formatThaiDateText(iso, form, 'thai'))).toEqual({ ok: true, iso, era: 'be' });
      }
    }
  });
  test('in English, where both years stand', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('long' as const, 'short' as const, 'weekday' as const), (iso, form) => {
        expect(parseThaiDateText(formatEnglishDate(iso, form))).toEqual({ ok: true, iso, era: 'ce' });
      }),
    );
  });
  test('a written era, dots and spaces change nothing', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), fc.constantFrom('', '.', '. '), (iso, isLong, dot) => {
        const month = MONTHS[Number(iso.slice(5, 7)) - 1]!;
        const name = isLong ? month.long : month.short.replace(/\./g, dot).trim();
        const text = `${Number(iso.slice(8))} ${name} พ.ศ. ${Number(iso.slice(0, 4)) + 543}`;
        expect(parseThaiDateText(text)).toEqual({ ok: true, iso, era: 'be' });
        expect(parseThaiDateText(toThaiDigits(text))).toEqual({ ok: true, iso, era: 'be' });
      }),
    );
  });
});

test('a text too long for a date costs nothing', () => {
  expect(parseThaiDateText('1'.repeat(100_000))).toEqual({ ok: false, because: 'no-date' });
});

test('any text is answered, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0129๒ก.พศฤวันที่ธคB/-–() \u0000😀') }),
      (text) => void parseThaiDateText(text),
    ),
  );
});
