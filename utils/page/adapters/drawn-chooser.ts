import { isElement, isInput } from '../element';
import type { PageControl } from '../page-control';
import { isVisible } from '../visible';
import { DRAWN_FAMILIES, SELECT2, type DrawnFamily } from './drawn-families';
import { CHOICE_KINDS, isPlaceholderText } from './options';
import { OPENS_CALENDAR } from './text-box';
import type { RawReading, WidgetReader } from './widget-adapter';

/** Drop-downs that a library draws: read by what they show, for that is what the officer believes. */
export const readers: readonly WidgetReader[] = [
  ...DRAWN_FAMILIES.map((family): WidgetReader => ({
    id: family.id,
    box: family.box,
    kinds: CHOICE_KINDS,
    isDrawn: true,
    handles: ({ anchor }) => anchor.matches(family.box),
    read: ({ anchor }) => readingOf(shownIn(anchor, family)),
  })),
  {
    id: 'aria-combobox',
    kinds: CHOICE_KINDS,
    isDrawn: true,
    handles: ({ element }) =>
      element.matches('[role=combobox], [aria-haspopup=listbox]') && !element.matches(OPENS_CALENDAR),
    read: ({ element }) => readingOf(shownBy(element)),
  },
];

export const familyOf = ({ reader }: PageControl): DrawnFamily | undefined =>
  [...DRAWN_FAMILIES, SELECT2].find(({ id }) => id === reader?.id);

/** The labels that are chosen, as the widget draws them. */
export function shownLabels(control: PageControl): string[] {
  const family = familyOf(control);
  return family ? shownIn(control.anchor, family) : shownBy(control.element);
}

function shownIn(box: Element, { shown, joins }: DrawnFamily): string[] {
  const parts = [...box.querySelectorAll(shown)].filter(isVisible);
  const texts = parts.map((part) => (isInput(part) ? part.value : wordsOf(part)));
  const isJoined = joins !== undefined && (box.matches(joins) || box.querySelector(joins) !== null);
  return texts
    .flatMap((text) => (isJoined ? text.split(', ') : text))
    .map(tidy)
    .filter(isChoice);
}

/** `-- กรุณาเลือก --` among the offers of a widget asks for a choice; it is none. */
const isChoice = (text: string): boolean => !isPlaceholderText(text);

const shownBy = (element: Element): string[] =>
  [isInput(element) ? tidy(element.value) : wordsOf(element)].filter(isChoice);

const readingOf = (labels: readonly string[]): RawReading =>
  labels.length === 0 ? { status: 'empty' } : { status: 'filled', shown: labels.join(', '), choices: labels };

const NO_WORDS =
  'button, [role=button], [role=listbox], .remove, .close, .select2-selection__clear, .select2-selection__choice__remove, svg, style';

/** The text of an item, which may be a button itself, without that of the buttons in it and of the arrow behind it. */
const wordsOf = (item: Element): string =>
  tidy([...item.childNodes].map(wordsIn).join('')).replace(/\s*[▲▼▴▾△▽⌄⌃]$/, '');

function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || node.matches(NO_WORDS)) return '';
  return [...node.childNodes].map(wordsIn).join('');
}

export const tidy = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
