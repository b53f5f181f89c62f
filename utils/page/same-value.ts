import { plainAmount, plainLines } from '@/utils/fill/plain-forms';
import type { FieldKind, FieldValue } from '@/utils/model/field';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { toArabicDigits } from '@/utils/thai/digits';
import { findOption } from './adapters/options';

/** Do two values mean the same for a field of the kind? A mask that adds commas and satang has taken the value. */
export function sameValue(kind: FieldKind, a: FieldValue, b: FieldValue): boolean {
  if (kind === 'many-of') {
    const [left, right] = [a, b].map((value) => (typeof value === 'string' ? [value] : [...value]).map(squeeze).sort());
    return JSON.stringify(left) === JSON.stringify(right);
  }
  const [left, right] = [a, b].map((value) => (typeof value === 'string' ? value : value.join(', ')));
  if (left === undefined || right === undefined) return false;
  if (kind === 'money' || kind === 'number')
    return plainAmount(left) !== undefined && plainAmount(left) === plainAmount(right);
  if (left === right || kind === 'date') return left === right;
  if (kind === 'choice')
    return squeeze(left) === squeeze(right) || findOption([{ label: left, value: left }], right) !== undefined;
  return plainLines(left) === plainLines(right) || findOption([{ label: left, value: left }], right) !== undefined;
}

const squeeze = (text: string) => toArabicDigits(normaliseThai(text)).replace(/\s+/g, '').toLowerCase();
