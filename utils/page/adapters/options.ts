import { onlyNumberIn, plainLabel as plain } from '@/utils/fill/plain-forms';
import type { FieldKind } from '@/utils/model/field';
import { normaliseLabel } from '@/utils/site/normalise-label';

/** What a widget that offers choices can hold: a field of text may be a drop-down on the page. */
export const CHOICE_KINDS: readonly FieldKind[] = ['text', 'choice', 'many-of'];

export interface Offer {
  label: string;
  value: string;
}

const PLACEHOLDER =
  /^(?:[-–—=.*\s]*)(?:(?:กรุณา|โปรด)?เลือก(?!ตั้ง).*|ระบุ|ไม่ระบุ|select.*|choose.*|please.*)?(?:[-–—=.*\s]*)$/i;

/** Words that stand for "nothing chosen". */
export const isPlaceholderText = (text: string): boolean => PLACEHOLDER.test(text);

/** What the drop-down draws for an option. */
export const labelOf = (option: HTMLOptionElement): string => (option.getAttribute('label') ?? option.text).trim();

/** Is this the option that stands for "nothing chosen"? It has an empty value, or stands first and asks to choose. */
export function isPlaceholderOption(option: HTMLOptionElement, select: HTMLSelectElement): boolean {
  if (labelOf(option) === '' || option.getAttribute('value') === '') return true;
  return select.options[0] === option && isPlaceholderText(labelOf(option));
}

/**
 * The one offer that is meant by `wanted`: by its label to the letter, by what the label means, by its value,
 * or, for a bare number, by the only number in the label. Two candidates at a step are none.
 */
export function findOption<O extends Offer>(offers: readonly O[], wanted: string): O | undefined {
  const tests: ((offer: O) => boolean)[] = [
    ({ label }) => plain(label) === plain(wanted),
    ({ label }) => normaliseLabel(wanted) !== '' && normaliseLabel(label) === normaliseLabel(wanted),
    ({ value }) => value === wanted,
    ({ label }) => /^\d+$/.test(plain(wanted)) && onlyNumberIn(label) === plain(wanted),
  ];
  const isByCode = !offers.some(({ label }) => plain(label) === plain(wanted));
  const [byValue, byNumber] = [
    offers.find(({ value }) => value === wanted),
    offers.find(({ label }) => onlyNumberIn(label) === plain(wanted)),
  ];
  // A hidden code and a number that is read off the label may name two options.
  if (isByCode && /^\d+$/.test(plain(wanted)) && byValue && byNumber && byValue !== byNumber) return undefined;
  for (const test of tests) {
    const [match, ...rivals] = offers.filter(test);
    if (match) return rivals.length === 0 ? match : undefined;
  }
  return undefined;
}
