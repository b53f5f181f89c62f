import { isTextBox } from './adapters/text-box';
import { parentOf } from './element';
import type { PageControl } from './page-control';
import { isVisible } from './visible';

/** Smaller or fainter than this nobody types in it. */
const SMALLEST = 8;
const FAINTEST = 0.1;

/**
 * Can a person see the box to type in that is about to be filled? A page may call a box that nobody sees by the name of a
 * field, to learn what belongs there. Widgets that draw themselves over a native control are not asked; nor what lies over
 * the box, for lists and calendars of its neighbours do, a moment long.
 */
export function isInSight({ element, reader }: PageControl): boolean {
  // Where nothing is laid out, as in unit tests, nothing can be said.
  if (reader?.isDrawn || !isTextBox(element) || typeof element.ownerDocument.elementsFromPoint !== 'function')
    return true;
  const view = element.ownerDocument.defaultView ?? window;
  const { right, bottom } = element.getBoundingClientRect();
  if (!isVisible(element) || isTooSmall(element) || !isOpaque(element) || isClipped(element)) return false;
  // Nobody scrolls to what stands left of the page or above it.
  return right + view.scrollX > 0 && bottom + view.scrollY > 0;
}

function isOpaque(element: Element): boolean {
  let opacity = 1;
  for (let box: Element | null = element; box && opacity >= FAINTEST; box = parentOf(box))
    opacity *= Number(getComputedStyle(box).opacity || 1);
  return opacity >= FAINTEST;
}

/** Cut off by its own outline, or by a box or frame around it that shows next to nothing. */
function isClipped(element: Element): boolean {
  if (getComputedStyle(element).clipPath !== 'none') return true;
  for (let box = parentOf(element); box; box = parentOf(box)) if (cutsOff(box) && isTooSmall(box)) return true;
  return false;
}

/** What the page itself says of what sticks out is said of the window, however small the body is. */
const cutsOff = (box: Element): boolean =>
  box.localName === 'iframe' || (!box.matches('html, body') && getComputedStyle(box).overflow !== 'visible');

function isTooSmall(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width < SMALLEST || height < SMALLEST;
}
