import type { IsoDate } from '@/utils/model/ids';
import { toArabicDigits } from './digits';
import { monthOf, MONTHS } from './months';
import { normaliseThai } from './normalise-thai';

export type ParsedDate =
  | { ok: true; iso: IsoDate; era: 'be' | 'ce' }
  | { ok: false; because: 'not-a-date' | 'two-digit-year' | 'impossible-day' | 'impossible-year' };

export type DateForm = 'long' | 'short' | 'numeric' | 'weekday';

/** พ.ศ. = ค.ศ. + 543. */
const BE_OFFSET = 543;

/** Reads a date as officers write it, day first or ISO; which era it is in is told by its year alone. */
export function parseThaiDate(text: string): ParsedDate {
  const plain = toArabicDigits(normaliseThai(text)).replace(/\s+/g, ' ').trim();
  const parts = numericParts(plain) ?? wordParts(plain);
  if (!parts) return { ok: false, because: 'not-a-date' };
  const { day, month, year } = parts;
  if (year.length === 2) return { ok: false, because: 'two-digit-year' };
  const era = Number(year) >= 2400 ? 'be' : 'ce';
  const common = era === 'be' ? Number(year) - BE_OFFSET : Number(year);
  if (common < 1900 || common > 2200) return { ok: false, because: 'impossible-year' };
  if (month < 1 || month > 12) return { ok: false, because: 'not-a-date' };
  if (day < 1 || day > daysIn(common, month)) return { ok: false, because: 'impossible-day' };
  return { ok: true, iso: isoOf(common, month, day), era };
}

/** Days of a month of a C.E. year. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function formatThaiDate(iso: IsoDate, form: DateForm): string {
  const { year, month, day } = split(iso);
  const be = year + BE_OFFSET;
  const name = MONTHS[month - 1];
  switch (form) {
    case 'long':
      return `${day} ${name?.long ?? ''} ${be}`;
    case 'short':
      return `${day} ${name?.short ?? ''} ${be}`;
    case 'numeric':
      return `${pad(day)}/${pad(month)}/${be}`;
    case 'weekday':
      return `${weekdayIn('th', iso)}ที่ ${day} ${name?.long ?? ''} ${be}`;
  }
}

export function formatEnglishDate(iso: IsoDate, form: DateForm): string {
  const { year, month, day } = split(iso);
  const name = MONTHS[month - 1]?.english ?? '';
  const tail = `${year} (B.E. ${year + BE_OFFSET})`;
  switch (form) {
    case 'long':
      return `${day} ${name} ${tail}`;
    case 'short':
      return `${day} ${name.slice(0, 3)} ${tail}`;
    case 'numeric':
      return `${pad(day)}/${pad(month)}/${year}`;
    case 'weekday':
      return `${weekdayIn('en', iso)} ${day} ${name} ${tail}`;
  }
}

/** As the platform names it: วันพฤหัสบดี, Thursday. */
/** `วันพฤหัสบดี`, `Thursday`. */
export function weekdayIn(language: 'th' | 'en', iso: IsoDate): string {
  return new Date(iso).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}

/** 0 = Sunday. Sakamoto's method. */
export function weekdayOf(iso: IsoDate): number {
  const { year, month, day } = split(iso);
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day) % 7;
}

interface Parts {
  day: number;
  month: number;
  year: string;
}

function numericParts(text: string): Parts | undefined {
  // With a zone, a time other than midnight can be another day here.
  const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[T ](?:00[\d:.]*Z?|\d\d:[\d:.]*))?$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: Number(iso[3]), day: Number(iso[4]) };
  const dmy = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  return dmy ? { day: Number(dmy[1]), month: Number(dmy[3]), year: dmy[4] ?? '' } : undefined;
}

const DAY_NAME = /^(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|(?:อา|พฤ|[จอพศส])\.|[a-z]+day),?\s*/i;
const ERA_WORD = /(?:พ\.? ?ศ\.?|ค\.? ?ศ\.?|พุทธศักราช|คริสต์ศักราช|ปี|\b(?:b\.?e|a\.?d)\b\.?)\s*/gi;

function wordParts(text: string): Parts | undefined {
  const bare = text
    .replace(DAY_NAME, '')
    .replace(/^(?:วัน)?ที่\s*/, '')
    .replace(/เดือน/g, ' ');
  // One run of letters, dots and spaces: nested runs would take forever over a long sentence.
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]*([ก-๙a-z][ก-๙a-z. ]*?)[\s,-]*(\d{4}|\d{2})$/i.exec(
    bare.replace(ERA_WORD, ' ').replace(/\s+/g, ' ').trim(),
  );
  const month = match ? monthOf(match[2] ?? '') : undefined;
  return match && month ? { day: Number(match[1]), month, year: match[3] ?? '' } : undefined;
}

function split(iso: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

const pad = (value: number) => String(value).padStart(2, '0');
// The padded parts are digits, which the compiler can't see.
const isoOf = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}` as IsoDate;
