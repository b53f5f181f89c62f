import type { Box } from '@/utils/model/box';
import type { LabelledControl } from './page-control';
import { frameAround } from './element';
import { topmostAt } from './topmost';

/** Widgets shrink the real control to a dot and draw themselves right behind it. */
const DOT = 4;

/** What the officer sees as the field. */
export function drawnElement({ element, anchor }: Pick<LabelledControl, 'element' | 'anchor'>): Element {
  const { width, height } = anchor.getBoundingClientRect();
  const drawn = element.nextElementSibling;
  return width <= DOT || height <= DOT ? (drawn ?? anchor) : anchor;
}

/** Where the field is drawn in the window, also inside frames. */
export function fieldBox(control: Pick<LabelledControl, 'element' | 'anchor'>): Box {
  const drawn = drawnElement(control);
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const box = { left, top, width, height };
  for (let frame = frameAround(drawn.ownerDocument); frame; frame = frameAround(frame.ownerDocument)) {
    const around = frame.getBoundingClientRect();
    box.left += around.left + frame.clientLeft;
    box.top += around.top + frame.clientTop;
  }
  return box;
}

/** Does something of the page lie over the field: its open drop-down, a dialog, a bar that stays on top? Outside the window counts as well. */
export function isCovered(control: LabelledControl): boolean {
  const drawn = drawnElement(control);
  const { left, top, width, height } = drawn.getBoundingClientRect();
  // In its middle, and at the corner where its marker would stand.
  return (
    isCoveredAt(drawn, left + Math.min(6, width / 2), top + height / 2) ||
    isCoveredAt(drawn, left + width - Math.min(6, width / 2), top + Math.min(4, height / 2))
  );
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const over = topmostAt(root, x, y);
  if (!over || !(element.contains(over) || over.contains(element))) return true;
  const frame = frameAround(element.ownerDocument);
  if (!frame) return false;
  const around = frame.getBoundingClientRect();
  return isCoveredAt(frame, x + around.left + frame.clientLeft, y + around.top + frame.clientTop);
}
