import type { IsoDate } from '@/utils/model/ids';
import { toArabicDigits } from '@/utils/thai/digits';
import { monthOf } from '@/utils/thai/months';
import { isElement, isInput, isSelect } from '../element';
import { isVisible } from '../visible';

/** A month of the C.E., counted from the year 0; what a calendar shows in พ.ศ. is reckoned back. */
export type MonthNumber = number;

export const monthNumber = (year: number, month: number): MonthNumber => year * 12 + month - 1;

export function isoOf(month: MonthNumber, day: number): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}` as IsoDate;
}

/** The one month and year that a calendar's title names, however its parts are drawn; undefined while it names none or several. */
export function readTitle(parts: readonly Element[]): MonthNumber | undefined {
  const text = toArabicDigits(parts.map(shownIn).join(' '));
  const years = new Set(text.match(/(?<!\d)\d{4}(?!\d)/g));
  const months = new Set((text.match(/[ก-๙.]+|[a-z]+/gi) ?? []).flatMap((word) => monthOf(word) ?? []));
  const [year, month] = [Number([...years][0]), [...months][0]];
  if (years.size !== 1 || months.size !== 1 || month === undefined) return undefined;
  const common = year >= 2400 ? year - 543 : year;
  return monthNumber(common, month);
}

/** What a person sees: of a drop-down its chosen option, of a box its value. */
function shownIn(node: Node): string {
  if (isSelect(node)) return node.selectedOptions[0]?.text ?? '';
  if (isInput(node)) return node.value;
  if (isElement(node) && !isVisible(node)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return isElement(node) ? [...node.childNodes].map(shownIn).join(' ') : '';
}
