import type { Binding } from '@/utils/model/binding';
import type { RowTrouble } from '@/utils/model/fill';
import type { GroupPath } from '@/utils/model/ids';
import { isHarmless, isOfferedToPress, PRESSABLE, wordsOf } from './add-control';
import { addsAndDoesMore, doesMore, whatTheyAdd, type Added } from './add-words';
import { holds, inTreeOf, parentOf } from './element';
import { findTaughtAdder } from './find-taught-adder';
import type { LocatedPage } from './located-page';
import { findRoots } from './roots';
import { isInRow, mayStandBelow, rowsOnPage, type RowsOnPage } from './rows-on-page';
import { hasWords, textOf } from './text-of';

/** A control that says that it adds. */
interface Adder {
  element: HTMLElement;
  adds: Added;
}

/** What begins something else: a plain “add” beyond it is no longer these rows' own. */
const DIVIDER =
  'h1, h2, h3, h4, h5, h6, legend, summary, [role=heading], table, ul, ol, b, strong, label, [class*=title]';

/**
 * The control with which the page itself adds a row to a group, or why none may be pressed.
 *
 * The one that was taught, while there is one such; else it stands by the rows and nothing else stands between, and words
 * that name the group's rows come before a plain “add”. Of two that are equally near neither is taken, and one that could
 * save, send or lead away never.
 */
export function findAddRow(
  page: LocatedPage,
  path: GroupPath,
  bindings: readonly Binding[] = [],
): HTMLElement | RowTrouble {
  const rows = rowsOnPage(page, path);
  if (!rows) return 'no-control';
  if (mayStandBelow(page, path)) return 'below-which';
  const taught = findTaughtAdder(page, path, bindings);
  if (taught) return taught;
  const every = findRoots(document).all.flatMap((root) => [...root.querySelectorAll<HTMLElement>(PRESSABLE)]);
  const offered = every.filter(isOfferedToPress);
  const adders = offered.flatMap((element): Adder[] => {
    const words = wordsOf(element);
    const adds = whatTheyAdd(words, path);
    return adds && adds !== 'other' && !doesMore(words) ? [{ element, adds }] : [];
  });
  for (const adds of ['own', 'bare'] as const) {
    const [first, ...others] = nearest(
      adders.filter((adder) => adder.adds === adds && !isOfRow(adder, rows)),
      rows,
      page,
    );
    if (!first) continue;
    if (others.length > 0) return 'several-controls';
    return isHarmless(first) ? first : 'unsafe-control';
  }
  const around = outwards(rows).at(-1);
  const isMoreOffered = offered.some((one) => around && holds(around, one) && addsAndDoesMore(wordsOf(one)));
  return isMoreOffered ? 'unsafe-control' : 'no-control';
}

/** Only in a single row without edges may the list's button stand among its boxes. */
const isOfRow = ({ element, adds }: Adder, rows: RowsOnPage): boolean =>
  (rows.areBounded || adds !== 'own') && isInRow(element, rows);

/** Those in the smallest box around the rows that has any. */
function nearest(adders: readonly Adder[], rows: RowsOnPage, page: LocatedPage): HTMLElement[] {
  for (const box of outwards(rows)) {
    const here = adders.filter((adder) => holds(box, adder.element) && isBeside(adder, box, rows, page));
    const elements = here.map(({ element }) => element);
    // A button in a link, or the reverse, is pressed once.
    const inner = elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
    if (inner.length > 0) return inner;
  }
  return [];
}

/** The boxes around the rows, up to the first that holds something else to fill in. */
function outwards({ base, foreign }: RowsOnPage): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = base; box && !box.matches('body, html'); box = parentOf(box)) {
    const around = box;
    boxes.push(around);
    if (foreign.some(({ anchor }) => holds(around, anchor))) break;
  }
  return boxes;
}

function isBeside({ element, adds }: Adder, box: Element, rows: RowsOnPage, page: LocatedPage): boolean {
  const strangers = rows.foreign.map(({ anchor }) => anchor).filter((anchor) => holds(box, anchor));
  if (!isRunUnbroken(element, strangers, rows)) return false;
  if (adds === 'own') return true;
  // A plain word belongs to what it stands nearest to, and to nothing where another list is about.
  if (strangers.some((anchor) => anchor.closest('td, [role=cell], [role=gridcell]'))) return false;
  const isOwn = (anchor: Element) => !rows.foreign.some((control) => control.anchor === anchor);
  let own: Element | null = element;
  while (own && !page.controls.some(({ anchor }) => own && holds(own, anchor))) own = parentOf(own);
  const around = own;
  if (!around || !page.controls.some(({ anchor }) => holds(around, anchor) && isOwn(anchor))) return false;
  if (!rows.boxes.some((row) => holds(around, row))) return false;
  const isOfRows = (one: Element) => [...rows.boxes, ...rows.tables].some((row) => holds(row, one) || holds(one, row));
  const roots = findRoots(document).all;
  const dividers = roots
    .flatMap((root) => [...root.querySelectorAll(DIVIDER)])
    .filter((one) => holds(box, one) && !isOfRows(one) && !holds(one, element) && divides(one));
  return isRunUnbroken(element, dividers, rows);
}

/** The headings of a list may be a table of their own. */
const divides = (one: Element): boolean =>
  hasWords(textOf(one)) && !(one.matches('table') && one.querySelector('td') === null);

/** Before the first row or after the last, with none of the others in between? */
function isRunUnbroken(element: Element, others: readonly Element[], { boxes }: RowsOnPage): boolean {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return false;
  const [before, after] = [isBefore(element, first), isBefore(last, element)];
  if (isInRow(element, { boxes })) return true;
  if (before === after) return false;
  return !others.some((one) =>
    before ? isBefore(element, one) && isBefore(one, first) : isBefore(last, one) && isBefore(one, element),
  );
}

/** Does one stand before the other, in whichever of their trees holds both? */
function isBefore(one: Element, other: Element): boolean {
  const [left, right] = inTreeOf(other, one) ? [inTreeOf(other, one), other] : [one, inTreeOf(one, other)];
  if (!left || !right || left === right) return false;
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
