import type { FieldKind, FieldValue } from '@/utils/model/field';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { toArabicDigits } from '@/utils/thai/digits';
import { parseNumber } from '@/utils/thai/parse-number';
import { findOption } from './adapters/options';

/** Do two values mean the same for a field of the kind? A mask that adds commas and satang has taken the value. */
export function sameValue(kind: FieldKind, a: FieldValue, b: FieldValue): boolean {
  if (kind === 'many-of') {
    const [left, right] = [a, b].map((value) => (typeof value === 'string' ? [value] : [...value]).map(squeeze).sort());
    return JSON.stringify(left) === JSON.stringify(right);
  }
  const [left, right] = [a, b].map((value) => (typeof value === 'string' ? value : value.join(', ')));
  if (left === undefined || right === undefined) return false;
  if (kind === 'money' || kind === 'number') return amountOf(left) !== undefined && amountOf(left) === amountOf(right);
  if (left === right || kind === 'date') return left === right;
  if (kind === 'choice')
    return squeeze(left) === squeeze(right) || findOption([{ label: left, value: left }], right) !== undefined;
  return lines(left) === lines(right) || findOption([{ label: left, value: left }], right) !== undefined;
}

/** Trailing zeros after the point do not change an amount. */
function amountOf(text: string): string | undefined {
  const number = parseNumber(text);
  return number.ok ? number.decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : undefined;
}

const squeeze = (text: string) => toArabicDigits(normaliseThai(text)).replace(/\s+/g, '').toLowerCase();
/** Editors and servers differ in line ends; nothing else may differ. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd();
