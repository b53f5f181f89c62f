import type { ControlMap } from './control-map';
import { isElement } from './element';
import { ownWordsBefore } from './label-before';
import { hasWords, textOf } from './text-of';

/** What stands over so many of the page's controls stands over the page; a search box in the bar is not below it. */
const NEARLY_ALL = 0.8;
/** A title of a box is short. */
const LONGEST = 60;

const TITLE = new Set(['div', 'p', 'span', 'b', 'strong', 'li', 'header', 'center', 'font']);
/** Plain boxes and the custom elements in which frameworks draw titles (`mat-card-title`). */
const mayBeTitle = ({ localName }: Element): boolean => TITLE.has(localName) || localName.includes('-');

/** Plain boxes of words right before a box of several fields, or first in a box of fields that have labels of their own. */
export function titlesIn(map: ControlMap): Element[] {
  const titles: Element[] = [];
  for (const box of map.boxes()) {
    if (map.countIn(box) < 2) continue;
    const before = box.previousElementSibling;
    if (before && isTitle(before, map) && !isBanner(before, map.countIn(box) / map.size)) titles.push(before);
    const first = firstOf(box, map);
    if (first) titles.push(first);
  }
  return titles;
}

const isTitle = (element: Element, map: ControlMap): boolean =>
  map.countIn(element) === 0 &&
  mayBeTitle(element) &&
  !element.querySelector('table') &&
  hasWords(textOf(element)) &&
  !isRowOfCaptions(element);

/** Several names side by side are captions, not one title. */
const isRowOfCaptions = (element: Element): boolean =>
  [...element.children].filter((child) => child.localName === 'div' && hasWords(textOf(child))).length > 1 &&
  element.nextElementSibling?.children.length === element.children.length;

/** The short words with which a box begins, where the next thing in it is a field that has a label of its own. */
function firstOf(box: Element, map: ControlMap): Element | undefined {
  if (box.matches('label, tr, tbody, table, td, th, ul, ol, dl')) return undefined;
  const [first, next] = [...box.childNodes].filter(
    (node) => (isElement(node) && !node.matches('script, style, template')) || hasWords(node.textContent ?? ''),
  );
  if (!isElement(first) || !isElement(next) || map.countIn(next) === 0) return undefined;
  if (!isTitle(first, map) || isInline(first) || first.querySelector('label, a[href], button, input')) return undefined;
  return textOf(first).trim().length <= LONGEST && isLabelled(next, map) ? first : undefined;
}

/** Words in a line with a box name that box. */
const isInline = ({ localName }: Element): boolean => ['span', 'b', 'strong', 'font'].includes(localName);

const isLabelled = (field: Element, map: ControlMap): boolean =>
  hasWords(ownWordsBefore(field, map)) || field.querySelector('label, [aria-label]') !== null;

/** What the site says above everything, with its links or who is signed in (`ผู้ใช้งาน: …`), is no title of the form. */
const isBanner = (element: Element, shareBelow: number): boolean =>
  shareBelow > NEARLY_ALL &&
  (element.querySelector('a[href], button, [role=button]') !== null || /[:：]\s*\S/.test(textOf(element)));
