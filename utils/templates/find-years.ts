import { toArabicDigits } from '@/utils/thai/digits';
import { monthOf } from '@/utils/thai/months';
import { isAhead, isListed, readContext, type Context } from './year-context';

/** Where a year (พ.ศ.) stands in a text, and how it is written there. */
export interface YearMention {
  /** Of its four digits. */
  at: number;
  year: number;
  as:
    /** After words that say that it is a fiscal year, or with a quarter of it. */
    | 'fiscal'
    /** After `ปี`, `ประจำปี`, `พ.ศ.`. */
    | 'plain'
    /** With no such word. */
    | 'bare'
    | 'month'
    | 'day';
  /** For `month` and `day`. */
  month?: number;
  day?: { at: number; length: number; day: number; isRange: boolean };
  /** Why it may not be meant, whatever year it is. */
  doubt?: Context;
  /** The words beside it speak of what is going to be done. */
  isAhead: boolean;
}

const YEAR = /(?<![\d,:])2[56]\d\d(?!\d|[.,:]\d)/g;
/** As much text before a year as tells what it is. */
const BEFORE = 120;
const AFTER = 60;

const ERA = String.raw`(?:พ\.? ?ศ\.?|พุทธศักราช)?\s*`;
const FISCAL = new RegExp(String.raw`(?:ปีงบประมาณ|ปีงบ|งบประมาณ(?:รายจ่าย)?(?:ประจำ)?ปี|FY)\s*(?:ที่)?\s*${ERA}$`);
const QUARTER = new RegExp(String.raw`(?:ไตรมาส\s*(?:ที่)?\s*|Q)[1-4]\s*(?:/|\(|ของ)?\s*(?:(?:ปีงบประมาณ|ปี)\s*)?${ERA}$`);
const PLAIN = new RegExp(String.raw`(?:(?:ประจำปี|ปี)\s*${ERA}|(?:พ\.? ?ศ\.?|พุทธศักราช)\s*)$`);
const NUMERIC_DAY = /(?<![\d/.-])(\d{1,2})(\s*([/.-])\s*)(\d{1,2})\s*\3\s*$/;
/** A month in letters before the year; the day before it is looked for on its own. */
const MONTH = new RegExp(String.raw`([ก-ฮ][ก-๙.]{2,12}?)\s*${ERA}$`);
const DAY = /(?<![\d,./])(\d{1,2})\s*(?:เดือน)?\s*$/;
const RANGE_BEFORE = /\d\s*(?:[-–—,]|ถึง|และ)\s*\d{1,2}\s*(?:เดือน)?\s*$/;

/** Every year of a text, in order. Expressions are to be masked. */
export function findYears(text: string): YearMention[] {
  const plain = toArabicDigits(text);
  let done = 0;
  let last: Context | undefined;
  return [...plain.matchAll(YEAR)].flatMap(({ index, 0: digits }) => {
    const start = Math.max(done, index - BEFORE);
    const whole = plain.slice(start, index);
    const before = whole.replace(/^[^]*[\n;]/, '');
    const followsYear = done > 0 && start === done && before === whole;
    done = index + digits.length;
    const found = describe(before, index);
    const after = plain.slice(done, done + AFTER);
    const context = readContext({ before, after, as: found.as, followsYear });
    // The words that tell what a list of years is of stand before the first.
    const doubt = context ?? (followsYear && isListed(before) ? last : undefined);
    last = doubt === 'no-year' || doubt === 'other' ? undefined : doubt;
    if (doubt === 'no-year') return [];
    return [{ at: index, year: Number(digits), ...found, isAhead: isAhead(before, after), ...(doubt && { doubt }) }];
  });
}

type Described = Pick<YearMention, 'as' | 'month' | 'day'>;

function describe(before: string, index: number): Described {
  if (FISCAL.test(before) || QUARTER.test(before)) return { as: 'fiscal' };
  const numeric = NUMERIC_DAY.exec(before);
  if (numeric) {
    const [whole, day = '', , , month] = numeric;
    const at = index - whole.length;
    return withDay(Number(month), { at, length: day.length, day: Number(day), isRange: false });
  }
  const word = MONTH.exec(before);
  const named = word && monthAtEnd(word[1] ?? '');
  if (named) {
    const head = before.slice(0, word.index + (word[1] ?? '').length - named.letters);
    const day = DAY.exec(head);
    if (!day) return { as: 'month', month: named.month };
    const at = index - before.length + day.index;
    const length = (day[1] ?? '').length;
    return withDay(named.month, { at, length, day: Number(day[1]), isRange: RANGE_BEFORE.test(head) });
  }
  return { as: PLAIN.test(before) ? 'plain' : 'bare' };
}

const withDay = (month: number, day: NonNullable<YearMention['day']>): Described =>
  month >= 1 && month <= 12 && day.day >= 1 && day.day <= 31 ? { as: 'day', month, day } : { as: 'bare' };

/** The month by which a run of letters ends: words before it may have no space between. */
function monthAtEnd(letters: string): { month: number; letters: number } | undefined {
  for (let from = 0; from < letters.length - 2; from += 1) {
    const month = monthOf(letters.slice(from));
    if (month) return { month, letters: letters.length - from };
  }
  return undefined;
}
