import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@/utils/model/ids';
import { daysIn, formatEnglishDate, formatThaiDate, parseThaiDate, weekdayOf } from '@/utils/thai/be-date';
import { hasThaiDigits, toArabicDigits, toThaiDigits } from '@/utils/thai/digits';
import { WEEKDAYS } from '@/utils/thai/months';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { formatMoney, parseNumber } from '@/utils/thai/parse-number';

const day: fc.Arbitrary<IsoDate> = fc
  .record({
    year: fc.integer({ min: 1950, max: 2150 }),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ year, month, part }) => {
    const date = 1 + Math.floor(part * daysIn(year, month));
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate;
  });

describe('dates', () => {
  test.each([
    ['31/01/2569', '2026-01-31', 'be'],
    ['1-10-2569', '2026-10-01', 'be'],
    ['01.10.2569', '2026-10-01', 'be'],
    ['2026-10-01', '2026-10-01', 'ce'],
    ['2569-10-01', '2026-10-01', 'be'],
    ['01/10/2026', '2026-10-01', 'ce'],
    ['๑/๑๐/๒๕๖๙', '2026-10-01', 'be'],
    ['1 ต.ค. 2569', '2026-10-01', 'be'],
    ['1 ต.ค.2569', '2026-10-01', 'be'],
    ['1 ตค 2569', '2026-10-01', 'be'],
    ['วันที่ 1 ตุลาคม พ.ศ. 2569', '2026-10-01', 'be'],
    ['วันพฤหัสบดีที่ 1 ตุลาคม พุทธศักราช ๒๕๖๙', '2026-10-01', 'be'],
    ['1 เดือนตุลาคม ปี 2569', '2026-10-01', 'be'],
    ['1 October 2026', '2026-10-01', 'ce'],
    ['29/02/2567', '2024-02-29', 'be'],
    ['1 ตุลา 2569', '2026-10-01', 'be'],
    ['1 กุมภา 2569', '2026-02-01', 'be'],
    ['พฤ. 1 ต.ค. 2569', '2026-10-01', 'be'],
    ['1 Sept 2026', '2026-09-01', 'ce'],
    ['01-ต.ค.-2569', '2026-10-01', 'be'],
    ['2026-10-01T00:00:00.000Z', '2026-10-01', 'ce'],
    ['2026-10-01 08:30', '2026-10-01', 'ce'],
  ])('%s is %s', (text, iso, era) => expect(parseThaiDate(text)).toEqual({ ok: true, iso, era }));
  test.each([
    ['1/10/69', 'two-digit-year'],
    ['1 ต.ค. 69', 'two-digit-year'],
    ['29/02/2569', 'impossible-day'],
    ['31/04/2569', 'impossible-day'],
    ['29/02/2643', 'impossible-day'],
    ['1 Ju 2026', 'not-a-date'],
    ['01/10/3112', 'impossible-year'],
    ['01/10/1483', 'impossible-year'],
    ['10/31/2569', 'not-a-date'],
    ['ต้นเดือนตุลาคม', 'not-a-date'],
    ['2569', 'not-a-date'],
    ['', 'not-a-date'],
    ['1/10/2569 ถึง 2/10/2569', 'not-a-date'],
    ['2026-10-01 ถึง 2026-10-05', 'not-a-date'],
    ['2026-09-30T17:00:00.000Z', 'not-a-date'],
    ['1 มี 2569', 'not-a-date'],
  ])('%s is none: %s', (text, because) => expect(parseThaiDate(text)).toEqual({ ok: false, because }));
  test('what is written is read back, in every form', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('long', 'short', 'numeric', 'weekday' as const),
        fc.boolean(),
        (iso, form, thai) => {
          const text = formatThaiDate(iso, form);
          expect(parseThaiDate(thai ? toThaiDigits(text) : text)).toEqual({ ok: true, iso, era: 'be' });
        },
      ),
    );
  });
  test('every day of 1950–2150 is read back', () => {
    for (let year = 1950; year <= 2150; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        for (let date = 1; date <= daysIn(year, month); date++) {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate;
          const read = parseThaiDate(formatThaiDate(iso, date % 2 ? 'numeric' : 'long'));
          if (!read.ok || read.iso !== iso) throw new Error(`${iso} is read as ${JSON.stringify(read)}`);
        }
        expect(parseThaiDate(`${daysIn(year, month) + 1}/${month}/${year + 543}`).ok).toBe(false);
      }
    }
  });
  test.each([
    ['letters', 'ก'],
    ['words', 'ก ข.'],
    ['spaces', ' '],
    ['digits', '1'],
  ])('a long run of %s is refused at once', (_what, part) => {
    const started = performance.now();
    expect(parseThaiDate(`1 ${part.repeat(20_000)}!`).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
  test('weekdays agree with the calendar', () => {
    fc.assert(fc.property(day, (iso) => weekdayOf(iso) === new Date(`${iso}T00:00:00Z`).getUTCDay()));
  });
  test('weekdays are named', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const name = WEEKDAYS[weekdayOf(iso)];
        expect(formatThaiDate(iso, 'weekday')).toBe(`วัน${name?.thai}ที่ ${formatThaiDate(iso, 'long')}`);
        expect(formatEnglishDate(iso, 'weekday')).toBe(`${name?.english} ${formatEnglishDate(iso, 'long')}`);
      }),
    );
  });
  test('English says both eras', () =>
    expect(formatEnglishDate('2026-12-10', 'long')).toBe('10 December 2026 (B.E. 2569)'));
});

describe('numbers', () => {
  test.each([
    ['1,234,567.50', '1234567.50'],
    ['๑,๒๕๐,๐๐๐.๐๐', '1250000.00'],
    ['1250000', '1250000'],
    ['1,250,000 บาท', '1250000'],
    ['฿ 500', '500'],
    ['75%', '75'],
    ['(1,234.00)', '-1234.00'],
    ['-5', '-5'],
    ['007', '7'],
    ['-0.00', '0.00'],
    [' 12 ', '12'],
    ['1,250,000.-', '1250000'],
    ['500.- บาท', '500'],
    ['ร้อยละ 75', '75'],
  ])('%s is %s', (text, decimal) => expect(parseNumber(text)).toEqual({ ok: true, decimal }));
  test.each(['', '1.234.567', '1,23', '12,34,567', '5.', '.5', '1 2', 'หนึ่งล้าน', '1e5', '100-200', '1,000,00', '--5'])(
    '%s is none',
    (text) => expect(parseNumber(text)).toEqual({ ok: false }),
  );
  test('money is read back as written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        (baht, cents) => {
          const decimal = `${baht}.${String(cents).padStart(2, '0')}`;
          expect(parseNumber(formatMoney(decimal))).toEqual({ ok: true, decimal });
        },
      ),
    );
  });
});

describe('marks', () => {
  test.each([
    ['ท\u0e4d\u0e32', 'ทำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['\u0e40\u0e40ผน', 'แผน'],
    ['น\u0e33\u0e49', 'น้ำ'],
    ['ก\u0e33\u0e48\u0e33\u0e48', 'ก\u0e33\u0e48\u0e33\u0e48'],
    ['น\u0e4d\u0e32\u0e49', 'น้ำ'],
    ['ป\uf70bา', 'ป้า'],
    ['ฝ\uf702\uf715', 'ฝี๊'],
    ['\uf700า\uf70fา', 'ฐาญา'],
    ['ก\uf718ก\uf719ก\uf71a', 'ก\u0e38ก\u0e39ก\u0e3a'],
    ['ก\uf710ก\uf712', 'ก\u0e31ก\u0e47'],
    ['ก\u0e48\u0e34', 'ก\u0e34\u0e48'],
    ['ก\u0e48\u0e48', 'ก\u0e48'],
    ['โครง\u200bการ\ufeff', 'โครงการ'],
    ['ก\u00a0ข\nค', 'ก ข\nค'],
  ])('%j is %j', (text, right) => expect(normaliseThai(text)).toBe(right));
  test('once is enough', () => {
    const thai = fc
      .array(fc.constantFrom(...'กทนเแาํ้่ิุัำ\u200b\u00a0 1\uf70b\uf711'), { maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(thai, (text) => normaliseThai(normaliseThai(text)) === normaliseThai(text)),
      { numRuns: 2000 },
    );
  });
  test('good Thai is left as it is', () => {
    const text = 'หลักการและเหตุผล ผู้สูงอายุ น้ำท่วม เก่ง ก็ สัมฤทธิ์ ๑๒๓ ฯลฯ';
    expect(normaliseThai(text)).toBe(text);
  });
});

test('digits both ways', () => {
  fc.assert(fc.property(fc.nat(), (number) => toArabicDigits(toThaiDigits(String(number))) === String(number)));
  expect([hasThaiDigits('๑'), hasThaiDigits('1')]).toEqual([true, false]);
});
