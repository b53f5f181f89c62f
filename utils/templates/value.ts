import type { IsoDate } from '@/utils/model/ids';
import { isIsoDate } from '@/utils/model/ids';
import { toArabicDigits } from '@/utils/thai/digits';
import { formatThaiDate, parseThaiDate } from '@/utils/thai/be-date';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { parseNumber } from '@/utils/thai/parse-number';
import { exactOf, plainDecimalOf, roundedDecimal, type Exact } from './exact-number';
import type { Unit } from './expression';
import type { Duration } from './shift-date';
import { unitOf } from './units';

/** What an expression comes to. A text is still as it was typed: it may turn out to be a number or a date. */
export type Value =
  | { type: 'text'; text: string; isAnswer: boolean }
  | { type: 'date'; iso: IsoDate }
  | { type: 'duration'; duration: Duration }
  | { type: 'number'; exact: Exact; isMoney: boolean };

export type TypedValue = Value & { type: 'date' | 'duration' | 'number' };

/** An answer as what it says: `1 ปี`, `30 กันยายน 2570`, `1,000.50`. A text of the project is a text. */
export function typed(value: Value): TypedValue | undefined {
  if (value.type !== 'text') return value;
  if (!value.isAnswer || value.text.length > 100) return undefined;
  const duration = durationIn(value.text);
  if (duration) return { type: 'duration', duration };
  const date = parseThaiDate(value.text);
  if (date.ok) return { type: 'date', iso: date.iso };
  const number = parseNumber(value.text);
  if (!number.ok) return undefined;
  return { type: 'number', exact: exactOf(number.decimal), isMoney: /\d,\d{3}|บาท|฿/.test(value.text) };
}

export function durationOf(count: number, unit: Unit): Duration {
  return { days: unit === 'day' ? count : 0, months: unit === 'day' ? 0 : count * (unit === 'year' ? 12 : 1) };
}

function durationIn(text: string): Duration | undefined {
  const match = /^(\d{1,5})\s*([ก-๙]+)$/.exec(toArabicDigits(normaliseThai(text)).trim());
  const unit = unitOf(match?.[2] ?? '');
  return unit && durationOf(Number(match?.[1]), unit);
}

/** As it stands in a sentence: dates in พ.ศ., amounts with commas, and satang where there are any. */
export function inWords(value: Value & { type: 'text' | 'date' | 'number' }): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'date':
      return formatThaiDate(value.iso, 'long');
    case 'number':
      return value.isMoney ? withCommas(roundedDecimal(value.exact, 2)) : plainDecimalOf(value.exact);
  }
}

const withCommas = (decimal: string) => {
  const [whole = '', fraction = ''] = decimal.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (/[1-9]/.test(fraction) ? `.${fraction}` : '');
};

/** As a date field takes it; undefined where it is no date. */
export function asDay(value: Value): IsoDate | undefined {
  if (value.type === 'date') return value.iso;
  if (value.type !== 'text') return undefined;
  const date = parseThaiDate(value.text);
  return date.ok ? date.iso : undefined;
}

/** As a number field takes it, money to the satang; undefined where it is no number. */
export function asDecimal(value: Value, isMoney: boolean): string | undefined {
  if (value.type === 'number')
    return isMoney ? roundedDecimal(value.exact, 2).replace(/\.00$/, '') : plainDecimalOf(value.exact);
  const number = value.type === 'text' ? parseNumber(value.text) : undefined;
  return number?.ok ? asDecimal({ type: 'number', exact: exactOf(number.decimal), isMoney }, isMoney) : undefined;
}

/** A project's own value as the type it is known to have; undefined where it holds something else. */
export function readAs(type: 'number' | 'date' | 'text', text: string, isMoney = false): Value | undefined {
  if (type === 'text') return { type, text, isAnswer: false };
  if (type === 'date') {
    const date = isIsoDate(text) ? parseThaiDate(text) : undefined;
    return date?.ok ? { type, iso: date.iso } : undefined;
  }
  const number = parseNumber(text);
  return number.ok ? { type, exact: exactOf(number.decimal), isMoney } : undefined;
}
