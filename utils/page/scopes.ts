import { normaliseLabel } from '@/utils/site/normalise-label';
import { speaksOfAnother } from '@/utils/site/other-scope';
import type { ControlMap } from './control-map';
import { numberedHeadings } from './numbered-lines';
import { inTreeOf, isBreak, isElement, parentOf } from './element';
import type { Roots } from './roots';
import type { Steps } from './steps';
import { hasWords, textOf } from './text-of';
import { titlesIn } from './titles';
import { isOurs, isVisible } from './visible';

const HEADING =
  'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading], .card-header, .card-title, .panel-heading, .panel-title, .box-title, ' +
  'tr > th[colspan]:only-child, tr > td[colspan]:only-child, ' +
  // What opens and closes a panel bears its title; lines across a form bear that of what follows.
  'summary, [aria-expanded=true]:not(input, [role=combobox], [aria-haspopup]), [role=separator], [class*=divider__], ' +
  'p > b:only-child, p > strong:only-child, div > b:only-child, div > strong:only-child, .section-title, .sub-title';

const CURRENT_TAB =
  '[role=tab][aria-selected=true], .nav-link.active, .nav-tabs > .active, .breadcrumb-item.active, .step.active';

const BOLD = 'b, strong, font, u';
/** Longer texts explain; they don't head. */
const LONGEST = 160;
/** What opens over a page or stands beside it: headings outside don't name what is inside, though they may rule it out. */
export const APART = 'dialog, [role=dialog], [role=alertdialog], .modal, aside, [role=complementary]';

/** Below every heading that is drawn as one. */
const NUMBERED_RANK = 20;

interface Heading {
  element: Element;
  text: string;
  rank: number;
}

/** Which headings stand over a control. */
export interface Scopes {
  /** Normalised, nearest first. */
  over(anchor: Element): readonly string[];
  /** Every heading of the page as written, and the tabs that are open. */
  all: readonly string[];
}

/**
 * A heading rules the smallest box around it that holds controls, from where it stands
 * to the next heading of its rank or above in that box.
 */
export function* readScopes({ all: roots }: Roots, map: ControlMap): Steps<Scopes> {
  const byBox = new Map<Element, Heading[]>();
  const all: string[] = [];
  const marked = roots.flatMap((inner) => [...inner.querySelectorAll(HEADING)]);
  const lines = roots.flatMap((inner) => [...inner.querySelectorAll(BOLD)]).filter(isLineOfItsOwn);
  yield;
  const titles = titlesIn(map);
  yield;
  for (const element of new Set([...marked, ...lines, ...titles])) {
    yield;
    if (map.countIn(element) > 0 || isOurs(element) || !isVisible(element)) continue;
    const text =
      textOf(element) || (element.matches('button') ? element : element.querySelector('button'))?.textContent || '';
    if (!hasWords(text) || text.length > LONGEST) continue;
    all.push(text);
    const box = boxRuledBy(element, map);
    if (box)
      byBox.set(box, [...(byBox.get(box) ?? []), { element, text: normaliseLabel(text), rank: rankOf(element) }]);
  }
  for (const { element, box, text, depth } of yield* numberedHeadings(roots, map)) {
    if (text.length > LONGEST || isOurs(element) || !isVisible(element)) continue;
    const rank = NUMBERED_RANK + depth;
    byBox.set(box, [...(byBox.get(box) ?? []), { element, text: normaliseLabel(text), rank }]);
  }
  for (const [box, headings] of byBox) byBox.set(box, [...headings].sort(inPageOrder));
  for (const tab of roots.flatMap((inner) => [...inner.querySelectorAll(CURRENT_TAB)])) all.push(textOf(tab));
  return {
    all,
    over(anchor) {
      const over: string[] = [];
      let isOutside = false;
      for (let box: Element | null = anchor; box; box = parentOf(box)) {
        const headings = ruling(byBox.get(box) ?? [], anchor);
        over.push(...(isOutside ? headings.filter(speaksOfAnother) : headings));
        isOutside ||= box.matches(APART);
      }
      return over;
    },
  };
}

const inPageOrder = (a: Heading, b: Heading): number =>
  a.element === b.element
    ? 0
    : a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING
      ? -1
      : 1;

/** The smallest box around a heading that holds controls; none where what it heads is plain text. */
function boxRuledBy(heading: Element, map: ControlMap): Element | null {
  let box = parentOf(heading);
  while (box && map.countIn(box) === 0) {
    if (hasBodyAfter(heading, box)) return null;
    box = parentOf(box);
  }
  return box;
}

/** More than a note stands below the heading in its box: two lines or cells with words. */
function hasBodyAfter(heading: Element, box: Element): boolean {
  const lines = [...box.querySelectorAll('p, div, li, dt, dd, td')].filter(
    (line) =>
      line.querySelector('p, div, li, dt, dd, td') === null &&
      heading.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !heading.contains(line) &&
      hasWords(line.textContent ?? ''),
  );
  return lines.length > 1;
}

/** Bold words between line breaks, as old pages set their headings. */
function isLineOfItsOwn(element: Element): boolean {
  const isEdge = (node: Node | null): boolean =>
    node === null ||
    isBreak(node) ||
    (isElement(node) && BLOCK.has(node.localName)) ||
    (!hasWords(node.textContent ?? '') && !isElement(node));
  return isEdge(element.previousSibling) && isBreak(nextOf(element));
}

const BLOCK = new Set(['table', 'hr', 'div', 'p', 'form', 'h1', 'h2', 'h3', 'h4', 'ul']);

function nextOf(element: Element): Node | null {
  let next = element.nextSibling;
  while (next && !isElement(next) && !hasWords(next.nodeValue ?? '')) next = next.nextSibling;
  return next;
}

function ruling(headings: readonly Heading[], anchor: Element): string[] {
  const before = headings.filter(
    ({ element }) =>
      element.compareDocumentPosition(inTreeOf(element, anchor) ?? element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const open: Heading[] = [];
  let rank = Infinity;
  for (const heading of before.reverse()) {
    if (heading.rank >= rank) continue;
    rank = heading.rank;
    open.push(heading);
  }
  return open.map(({ text }) => text).filter((text) => text !== '');
}

function rankOf(element: Element): number {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return level ? Number(level) : 7;
}
