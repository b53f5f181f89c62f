import type { Box } from '@/utils/model/box';
import { topmostAt } from './topmost';

/** What a person must be able to press at any time: buttons, and the field they are in. */
const MUST_STAY_FREE = 'button, input[type=submit], input[type=button], [role=button], a.btn, :focus';
const STEP = 24;

/** Would something drawn in the box lie over a layer that the page has opened: a calendar, a list, a dialog without the field? */
export function coversLayer(box: Box, field: Element): boolean {
  return elementsUnder(box).some((under) => {
    for (let element: Element | null = under; element && !element.contains(field); element = element.parentElement) {
      const { position, zIndex } = getComputedStyle(element);
      if ((position === 'absolute' || position === 'fixed') && Number(zIndex) > 0) return true;
    }
    return false;
  });
}

/** Would something drawn in the box lie over one of the page's buttons, or over the field that has the focus? */
export function coversButton({ left, top, width, height }: Box): boolean {
  return [...document.querySelectorAll(MUST_STAY_FREE)].some((button) => {
    const box = button.getBoundingClientRect();
    const [from, to] = [Math.max(left, box.left), Math.min(left + width, box.right)];
    const [above, below] = [Math.max(top, box.top), Math.min(top + height, box.bottom)];
    // Where something of the page lies over it already, nothing more is covered.
    return (
      from < to && above < below && button.contains(topmostAt(document, (from + to) / 2, (above + below) / 2) ?? null)
    );
  });
}

/** The page's uppermost elements in a box, looked at in a grid. */
function elementsUnder({ left, top, width, height }: Box): Element[] {
  const found = new Set<Element>();
  for (let y = top + 2; y < top + height; y += STEP) {
    for (let x = left + 2; x < left + width; x += STEP) {
      const under = topmostAt(document, x, y);
      if (under) found.add(under);
    }
  }
  return [...found];
}
