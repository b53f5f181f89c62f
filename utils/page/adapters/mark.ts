import { isBreak, isElement, isInput } from '../element';

/** A mark to be ticked: the browser's own, or one drawn by a framework that says what it is by its role. */
export const MARK = 'input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch]';

export const isRadio = (mark: Element): boolean =>
  isInput(mark) ? mark.type === 'radio' : mark.getAttribute('role') === 'radio';

export const isTicked = (mark: Element): boolean =>
  isInput(mark) ? mark.checked : mark.getAttribute('aria-checked') === 'true';

/** Neither ticked nor not: a list of which some are. */
export const isHalfTicked = (mark: Element): boolean =>
  isInput(mark) ? mark.indeterminate : mark.getAttribute('aria-checked') === 'mixed';

export const isShut = (mark: Element): boolean => mark.matches(':disabled, [aria-disabled=true], [aria-readonly=true]');

/** The text that a person reads at one mark. */
export function optionLabel(mark: Element): string {
  const ids = mark.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const named =
    (mark.getAttribute('aria-label') ??
      ids
        .map((id) => mark.ownerDocument.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim()) ||
    (isInput(mark) ? mark.labels?.[0]?.textContent : mark.textContent);
  if (named?.trim()) return tidy(named);
  const label = mark.closest('label')?.textContent;
  if (label?.trim()) return tidy(label);
  let text = '';
  for (let node = mark.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (node.matches(OTHER) || node.querySelector(OTHER))) break;
    if (isBreak(node) && text.trim() !== '') break;
    text += node.textContent ?? '';
  }
  return tidy(text);
}

const OTHER = `${MARK}, input, select, textarea`;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
