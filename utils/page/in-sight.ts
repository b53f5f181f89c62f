import { isTextBox } from './adapters/text-box';
import { parentOf } from './element';
import type { PageControl } from './page-control';
import { isOurs, isVisible } from './visible';

/** Smaller or fainter than this nobody types in it. */
const SMALLEST = 8;
const FAINTEST = 0.1;

/**
 * Can a person see the box to type in that is about to be filled? A page may call a box that nobody sees by the name of a
 * field, to learn what belongs there. Widgets that draw themselves over a native control are not asked.
 */
export function isInSight({ element, reader }: PageControl): boolean {
  // Where nothing is laid out, as in unit tests, nothing can be said.
  if (reader?.isDrawn || !isTextBox(element) || typeof element.ownerDocument.elementsFromPoint !== 'function')
    return true;
  if (!isVisible(element) || !isOpaque(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && broughtToWindow(element, isOnTop);
}

function isOpaque(element: Element): boolean {
  let opacity = 1;
  for (let box: Element | null = element; box && opacity >= FAINTEST; box = parentOf(box))
    opacity *= Number(getComputedStyle(box).opacity || 1);
  return opacity >= FAINTEST;
}

/** Looks at the box where the window shows it. It is scrolled there and back at once: nothing of that is drawn. */
function broughtToWindow(element: Element, look: (element: Element) => boolean): boolean {
  if (look(element)) return true;
  const view = element.ownerDocument.defaultView ?? window;
  const { scrollX: left, scrollY: top, innerHeight } = view;
  const box = element.getBoundingClientRect();
  view.scrollTo({ left: left + box.left, top: top + box.top - innerHeight / 2, behavior: 'instant' });
  const isSeen = look(element);
  view.scrollTo({ left, top, behavior: 'instant' });
  return isSeen;
}

/** Is some point of it neither outside what is shown, nor under something else than its own label, which floats in it? */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const labels = [...(isTextBox(element) ? (element.labels ?? []) : [])];
  const root = element.getRootNode() as Document | ShadowRoot;
  return [0.5, 0.1, 0.9].some((part) => {
    const over = root.elementsFromPoint(left + width * part, top + height / 2).find((other) => !isOurs(other));
    return over === element || (over !== undefined && labels.some((label) => label.contains(over)));
  });
}
