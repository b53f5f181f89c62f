import type { IsoDate } from '@/utils/model/ids';
import { daysIn } from '@/utils/thai/be-date';
import { toArabicDigits } from '@/utils/thai/digits';
import { editText, inScriptOf, type Edit } from './edit-text';
import { excerpt } from './excerpt';
import { findYears, type YearMention } from './find-years';
import { maskVariables } from './mask-variables';
import { carryDate } from './shift-date';
import { meaningOf } from './year-meaning';

/** From one fiscal year to another, both พ.ศ. */
export interface Years {
  from: number;
  to: number;
}

export interface RolledText {
  text: string;
  /** Years that may or may not be meant, with some words before them: they stand as they did. */
  left: string[];
}

const BE_OFFSET = 543;
/** Years of two digits, and of the common era: which century or calendar is meant, nobody can tell for sure. */
const SHORT_YEAR = /(?:ปีงบประมาณ|ปีงบ|ปี|FY|พ\.ศ\.|\d\/|[คยพ]\.|คม|ยน|พันธ์)\s{0,3}([5-9]\d)(?![\d,.]|\s*(?:ปี|คน|%))/gi;
const COMMON_YEAR = /(?:ค\.ศ\.|FY|ปี|[a-z]{3})\s{0,3}(20[12]\d)(?!\d)/gi;

/** Moves the fiscal years, quarters and dates that are meant; where one is unclear, nothing in the text. */
export function rollText(text: string, { from, to }: Years, ofField: 'told' | 'read'): RolledText {
  const masked = maskVariables(text);
  const found = findYears(masked).map((mention) => {
    const edits = editsFor(mention, text, to - from);
    return { mention, edits, meaning: edits ? meaningOf(mention, from, ofField) : 'fixed' };
  });
  const isUnclear = found.some(({ meaning }) => meaning === 'unclear');
  const moves = isUnclear ? [] : found.filter(({ meaning }) => meaning === 'meant');
  const staying = isUnclear ? found : found.filter(({ meaning }) => meaning !== 'meant');
  return {
    text: editText(
      text,
      moves.flatMap(({ edits }) => edits ?? []),
    ),
    left: [...staying.map(({ mention }) => excerpt(text, mention.at, 4)), ...otherwiseWritten(masked, text, from)],
  };
}

/** `วันจันทร์ที่ `, `ศ. `: another year's day falls on another. */
const WEEKDAY_BEFORE =
  /(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์)\s*(?:ที่)?[\s,]*$|(?<![ก-๙.])(?:อา|พฤ|[จอพศส])\.\s*$/;

/** Undefined where the day does not exist, has its weekday beside it, or ends a span that would become another. */
function editsFor({ at, year, month, day }: YearMention, text: string, years: number): Edit[] | undefined {
  const replace = (place: number, length: number, digits: string): Edit => ({
    at: place,
    length,
    to: inScriptOf(text.slice(place, place + length), digits),
  });
  const moved = replace(at, 4, String(year + years));
  if (!day || month === undefined) return [moved];
  if (day.day > daysIn(year - BE_OFFSET, month)) return undefined;
  if (years !== 0 && WEEKDAY_BEFORE.test(text.slice(Math.max(0, day.at - 20), day.at))) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  const carried = Number(carryDate(`${year - BE_OFFSET}-${pad(month)}-${pad(day.day)}` as IsoDate, years).slice(8));
  if (carried === day.day) return [moved];
  return day.isRange ? undefined : [replace(day.at, day.length, String(carried)), moved];
}

function otherwiseWritten(masked: string, text: string, from: number): string[] {
  const plain = toArabicDigits(masked);
  const isNear = (digits: string) =>
    digits.length === 2
      ? [from, from + 1].some((year) => year % 100 === Number(digits))
      : [from - 1, from].includes(Number(digits) + BE_OFFSET);
  return [...plain.matchAll(SHORT_YEAR), ...plain.matchAll(COMMON_YEAR)]
    .filter(([, digits = '']) => isNear(digits))
    .map(({ index, 0: words }) => excerpt(text, index, words.length));
}
