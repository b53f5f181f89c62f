import type { ControlMap } from './control-map';
import { aroundOf, isBreak, isElement, isLabel } from './element';
import { hasWords, isAside, labelTextOf, textOf } from './text-of';

export interface FoundText {
  text: string;
  element?: Element;
  /** Before which element it stands. */
  beside?: Element;
}

const INLINE = new Set([
  'SPAN',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'FONT',
  'SUP',
  'SUB',
  'SMALL',
  'A',
  'ABBR',
  'BDI',
  'MARK',
]);
export const BOUNDARY = 'form, fieldset, body, dialog, [role=dialog], .modal, aside, [role=tabpanel]';
const HIGHEST = 8;

/**
 * The text that stands directly before a control in its own box, or in the box just before it.
 *
 * Climbs while the box holds this control alone; at the first box that it shares, only the neighbour right before counts.
 * Another control in between ends the search: its label is not ours.
 */
export function labelBefore(anchor: Element, map: ControlMap, until?: Element): FoundText | undefined {
  let node = anchor;
  for (let depth = 0; depth < HIGHEST; depth += 1) {
    const found = textBefore(node, map);
    if (found !== undefined)
      return found === 'blocked' || isNumberedNext(node, map) ? undefined : { ...found, beside: node };
    const parent = aroundOf(node);
    if (!parent || parent === until || parent.matches(BOUNDARY)) return undefined;
    if (map.countIn(parent) > 1) {
      const shared = isFirstOfNamed(node, parent, map) ? textBefore(parent, map) : undefined;
      return shared === 'blocked' || shared === undefined ? undefined : { ...shared, beside: parent };
    }
    node = parent;
  }
  return undefined;
}

/** A number alone counts entries under one label: `วัตถุประสงค์ 1) [ ]`. */
const NUMBER = /^[\s([]*(?:ข้อ(?:ที่)?\s*)?(?:[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*|[ก-ฮ])[.)\]]+\s*$/;
const isName = (text: string): boolean => hasWords(text) && !NUMBER.test(text);

/** Is the next control the next entry under the same label? Then the first is not all of it. */
function isNumberedNext(node: Element, map: ControlMap): boolean {
  let text = '';
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (isElement(next) && map.countIn(next) > 0) return NUMBER.test(text + ownWordsBefore(next, map));
    text += next.textContent ?? '';
  }
  return false;
}

/** What parts two halves of one entry rather than naming the second. */
export const BETWEEN = /^[\s\-–—~→/:]*(?:ถึง|และ|หรือ|to)?[\s\-–—~→/:]*$/i;

/** Does the box begin with this control, and do words of their own stand before each other in it? Then what names the box names the first. */
function isFirstOfNamed(first: Element, box: Element, map: ControlMap): boolean {
  let before = '';
  let seen = 0;
  for (const node of box.childNodes) {
    const count = isElement(node) ? map.countIn(node) : 0;
    if (count === 0) {
      before += node.textContent ?? '';
      continue;
    }
    if (seen === 0 && (node !== first || hasWords(before))) return false;
    if (seen > 0 && BETWEEN.test(before || ownWordsBefore(node as Element, map))) return false;
    if (count > 1) return false;
    [seen, before] = [seen + 1, ''];
  }
  return seen > 1;
}

/** Words that stand inside a box before its control. */
export function ownWordsBefore(box: Element, map: ControlMap): string {
  if (box.matches('select, textarea')) return '';
  let text = '';
  for (const node of box.childNodes) {
    if (isElement(node) && map.countIn(node) > 0) return text + ownWordsBefore(node, map);
    text += node.textContent ?? '';
  }
  return text;
}

export function textBefore(node: Element, map: ControlMap): FoundText | 'blocked' | undefined {
  const label = ownLabel(node, map);
  if (label) return label;
  let run = '';
  let first: Element | undefined;
  // A note is the label only where nothing else is.
  let note: FoundText | undefined;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (isElement(sibling) && (map.countIn(sibling) > 0 || isLabelOfAnother(sibling, node))) {
      return isName(run) ? { text: run, ...(first && { element: first }) } : (note ?? 'blocked');
    }
    if (isBreak(sibling) && isName(run)) break;
    if (isAside(sibling)) {
      note ??= { text: textOf(sibling), element: sibling as Element };
      continue;
    }
    const text = labelTextOf(sibling);
    if (isElement(sibling) && !INLINE.has(sibling.tagName) && sibling.tagName !== 'BR') {
      if (isName(run)) break;
      if (isName(text)) return { text: text + run, element: sibling };
      continue;
    }
    run = text + run;
    if (isElement(sibling)) first ??= sibling;
  }
  return isName(run) ? { text: run, ...(first && { element: first }) } : note;
}

/** A `<label>` before the control outranks hints that stand nearer. */
function ownLabel(node: Element, map: ControlMap): FoundText | undefined {
  for (let sibling = node.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
    if (map.countIn(sibling) > 0) return undefined;
    if (isLabel(sibling) && !isLabelOfAnother(sibling, node) && hasWords(textOf(sibling))) {
      return { text: labelTextOf(sibling), element: sibling };
    }
  }
  return undefined;
}

/** A label tied by `for` to a control that exists belongs to that one alone. */
function isLabelOfAnother(sibling: Element, node: Element): boolean {
  if (!isLabel(sibling) || !sibling.htmlFor) return false;
  const target = sibling.control;
  return target !== null && target !== node && !node.contains(target);
}
