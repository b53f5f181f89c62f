import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDate, parseThaiDate, weekdayOf, type DateForm } from './be-date';
import { toArabicDigits, toThaiDigits } from './digits';
import { normaliseThai } from './normalise-thai';
import { weekdaySaid } from './thai-date-weekday';

export type DateRefusal =
  | 'no-date'
  | 'no-year'
  | 'two-digit-year'
  | 'no-such-day'
  | 'no-such-year'
  /** The year is not of the era that is written beside it: `พ.ศ. 2026`. */
  | 'ambiguous-era'
  /** Day and weekday can't both be meant. `iso` is what the day alone says. */
  | 'weekday-differs';

export type ThaiDate =
  | { ok: true; iso: IsoDate; era: 'be' | 'ce' }
  | { ok: false; because: Exclude<DateRefusal, 'weekday-differs'> }
  | { ok: false; because: 'weekday-differs'; iso: IsoDate };

export type DigitSet = 'arabic' | 'thai';

/** No date is longer, with whatever officers write before it. */
const MOST_LETTERS = 120;
/** As letters lead to a date. Words that move it (ก่อน, หลัง) are not among them. */
const LEAD = /^(?:ลงวันที่|ลว\.?|(?:ส่ง)?ภายใน(?=\s*วัน)|ณ(?=\s*วัน))\s*/;
const BE = /พ\. ?ศ\.?|พศ\.?(?=\s*\d)|พุทธศักราช|\bb\.?e\b\.?/i;
const CE = /ค\. ?ศ\.?|คศ\.?(?=\s*\d)|คริสต์ศักราช|\b(?:a\.?d|c\.?e)\b\.?/i;
/** The same year in the other era: `10 December 2026 (B.E. 2569)`. */
const OTHER_YEAR = /\s*\(([^()\d]*)(\d{4})\)$/;

/**
 * One date as letters and officers write it, and nothing else.
 *
 * Reads what `parseThaiDate` reads, and refuses where a second thing written beside it (era, weekday, the year of the
 * other era) says otherwise.
 */
export function parseThaiDateText(text: string): ThaiDate {
  if (text.length > MOST_LETTERS) return { ok: false, because: 'no-date' };
  const plain = plainDateText(text).replace(LEAD, '');
  const other = OTHER_YEAR.exec(plain);
  const written = plain.replace(OTHER_YEAR, '');
  const parsed = parseThaiDate(written.replace(CE, ' '));
  if (!parsed.ok) return { ok: false, because: refusalOf(parsed.because, written) };
  const { iso, era } = parsed;
  if (!isEra(written, era) || (other && !isSameYear(iso, era, other))) return { ok: false, because: 'ambiguous-era' };
  const weekday = weekdaySaid(written);
  if (weekday !== undefined && weekday !== weekdayOf(iso)) return { ok: false, because: 'weekday-differs', iso };
  return { ok: true, iso, era };
}

/** In พ.ศ.; `parseThaiDateText` reads each back. */
export function formatThaiDateText(iso: IsoDate, form: DateForm, digits: DigitSet = 'arabic'): string {
  return inDigits(formatThaiDate(iso, form), digits);
}

export const inDigits = (text: string, digits: DigitSet): string => (digits === 'thai' ? toThaiDigits(text) : text);

/** Arabic digits, single spaces. */
export const plainDateText = (text: string): string => toArabicDigits(normaliseThai(text)).replace(/\s+/g, ' ').trim();

/** Whether the era written, if one is, is the one its year tells. */
function isEra(text: string, era: 'be' | 'ce'): boolean {
  return !(era === 'be' ? CE : BE).test(text);
}

function isSameYear(iso: IsoDate, era: 'be' | 'ce', [whole, word = '', year = '']: RegExpExecArray): boolean {
  const otherEra = era === 'be' ? 'ce' : 'be';
  const isNamed = word.trim() === '' || (otherEra === 'be' ? BE : CE).test(whole);
  return isNamed && Number(year) === Number(iso.slice(0, 4)) + (otherEra === 'be' ? 543 : 0);
}

type ParseRefusal = Extract<ReturnType<typeof parseThaiDate>, { ok: false }>['because'];

function refusalOf(because: ParseRefusal, text: string): Exclude<DateRefusal, 'weekday-differs'> {
  switch (because) {
    case 'two-digit-year':
      return 'two-digit-year';
    case 'impossible-day':
      return 'no-such-day';
    case 'impossible-year':
      return 'no-such-year';
    case 'not-a-date':
      return lacksYear(text, ' ') || lacksYear(text, '/') ? 'no-year' : 'no-date';
  }
}

/** Whether only a year is missing after such a gap. A leap year tells: with it, every day and month is a date. */
export const lacksYear = (text: string, gap: ' ' | '/'): boolean => parseThaiDate(`${text}${gap}2567`).ok;
