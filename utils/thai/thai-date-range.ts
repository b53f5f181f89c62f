import type { IsoDate } from '@/utils/model/ids';
import type { DateForm } from './be-date';
import { MONTHS } from './months';
import {
  formatThaiDateText,
  inDigits,
  lacksYear,
  parseThaiDateText,
  plainDateText,
  type DateRefusal,
  type DigitSet,
  type ThaiDate,
} from './thai-date';

export interface DateRange {
  from: IsoDate;
  /** The last day itself. */
  to: IsoDate;
}

export type ThaiDateRange =
  | { ok: true; range: DateRange }
  /** `ends-before-start` also where the first year is left out over a new year: `1 ต.ค. – 30 ก.ย. 2570`. */
  | { ok: false; because: DateRefusal | 'ends-before-start' };

const MOST_LETTERS = 240;
const LEAD = /^(?:ระหว่าง|ตั้งแต่|from )\s*/i;
/** Surely between two dates; a bare hyphen may also stand inside one. */
const BETWEEN = /\s*[–—~]\s*|\s*(?:จน)?ถึง\s*| - | to /i;

/** Two days as officers write them, the first with or without its month and year; one date is a range of one day. */
export function parseThaiDateRange(text: string): ThaiDateRange {
  if (text.length > MOST_LETTERS) return { ok: false, because: 'no-date' };
  const plain = plainDateText(text).replace(LEAD, '');
  const [first, last, ...more] = plain.split(BETWEEN);
  if (more.length > 0) return { ok: false, because: 'no-date' };
  if (first !== undefined && last !== undefined) return rangeOf(first, last);
  const single = parseThaiDateText(plain);
  if (single.ok) return { ok: true, range: { from: single.iso, to: single.iso } };
  const hyphens = plain.split('-');
  // `1-15 ม.ค. 2570`: with more hyphens, nobody can tell which of them stands between the dates.
  return hyphens.length === 2 ? rangeOf(hyphens[0] ?? '', hyphens[1] ?? '') : { ok: false, because: single.because };
}

/** In พ.ศ.; month and year stand once where both days share them. `parseThaiDateRange` reads each back. */
export function formatThaiDateRange({ from, to }: DateRange, form: DateForm, digits: DigitSet = 'arabic'): string {
  const last = formatThaiDateText(to, form, digits);
  if (from === to) return last;
  const isWhole = form === 'numeric' || form === 'weekday' || yearOf(from) !== yearOf(to);
  if (isWhole) return `${formatThaiDateText(from, form, digits)} – ${last}`;
  const day = inDigits(String(Number(from.slice(8))), digits);
  if (monthOf(from) === monthOf(to)) return `${day}–${last}`;
  return `${day} ${MONTHS[monthOf(from) - 1]?.[form === 'long' ? 'long' : 'short'] ?? ''} – ${last}`;
}

function rangeOf(first: string, last: string): ThaiDateRange {
  const to = parseThaiDateText(last);
  if (!to.ok) return { ok: false, because: to.because };
  const from = firstDay(first.trim(), to.iso);
  if (!from.ok) return { ok: false, because: from.because };
  if (from.iso > to.iso) return { ok: false, because: 'ends-before-start' };
  return { ok: true, range: { from: from.iso, to: to.iso } };
}

/** What the first date leaves out stands in the last one. */
function firstDay(text: string, last: IsoDate): ThaiDate {
  const year = yearOf(last) + 543;
  const alone = parseThaiDateText(text);
  if (alone.ok || alone.because !== 'no-date') {
    const needsYear = !alone.ok && alone.because === 'no-year';
    return needsYear ? parseThaiDateText(`${text}${lacksYear(text, ' ') ? ' ' : '/'}${year}`) : alone;
  }
  return parseThaiDateText(`${text} ${MONTHS[monthOf(last) - 1]?.long ?? ''} ${year}`);
}

const yearOf = (iso: IsoDate) => Number(iso.slice(0, 4));
const monthOf = (iso: IsoDate) => Number(iso.slice(5, 7));
