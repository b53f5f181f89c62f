import type { Box } from '@/utils/model/box';
import { isOurs } from './visible';

/** What a person must be able to press at any time: buttons, and the field they are in. */
const MUST_STAY_FREE = 'button, input[type=submit], input[type=button], [role=button], a.btn, :focus';
const STEP = 24;

/** Would something drawn in the box lie over one of the page's buttons, or over the field that has the focus? */
export function coversButton({ left, top, width, height }: Box): boolean {
  for (let y = top + 2; y < top + height; y += STEP) {
    for (let x = left + 2; x < left + width; x += STEP) {
      const under = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
      if (under?.closest(MUST_STAY_FREE)) return true;
    }
  }
  return false;
}
