import type { FieldValue } from '@/utils/model/field';
import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { parseNumber } from '@/utils/thai/parse-number';

/** Two ways of writing say the same where these forms of them are the same. */

/** Browsers, editors and servers differ in line ends and in what follows the last one. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();

/** Trailing zeros after the point do not change an amount. Undefined where the text is none. */
export function plainAmount(text: string): string | undefined {
  const number = parseNumber(text);
  return number.ok ? number.decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : undefined;
}

/** The label of a choice, whatever its digits, capitals and spaces. */
export const plainLabel = (text: string): string =>
  toArabicDigits(normaliseThai(text)).replace(/\s+/g, ' ').trim().toLowerCase();

/** The number by which a choice can be called: `2570` of `ปีงบประมาณ 2570`. */
export function onlyNumberIn(label: string): string | undefined {
  const numbers = plainLabel(label).match(/\d+/g) ?? [];
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** A value that leaves a field empty. */
export const isBlank = (value: FieldValue): boolean => [value].flat().every((text) => text.trim() === '');
