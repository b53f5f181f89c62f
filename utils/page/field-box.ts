import type { Box } from '@/utils/model/box';
import type { LabelledControl } from './page-control';
import { isOurs } from './visible';

/** Widgets shrink the real control to a dot and draw themselves right behind it. */
const DOT = 4;

/** What the officer sees as the field. */
export function drawnElement({ element, anchor }: Pick<LabelledControl, 'element' | 'anchor'>): Element {
  const { width, height } = anchor.getBoundingClientRect();
  const drawn = element.nextElementSibling;
  return width <= DOT || height <= DOT ? (drawn ?? anchor) : anchor;
}

export function fieldBox(control: LabelledControl): Box {
  const { left, top, width, height } = drawnElement(control).getBoundingClientRect();
  return { left, top, width, height };
}

/** Does something of the page lie over the field: its open drop-down, a dialog, a bar that stays on top? Outside the window counts as well. */
export function isCovered(control: LabelledControl): boolean {
  const drawn = drawnElement(control);
  const { left, top, width, height } = drawn.getBoundingClientRect();
  // In its middle, and at the corner where its marker would stand.
  const points = [
    [left + Math.min(6, width / 2), top + height / 2],
    [left + width - Math.min(6, width / 2), top + Math.min(4, height / 2)],
  ] as const;
  return points.some(([x, y]) => {
    const over = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
    return !(over && (drawn.contains(over) || over.contains(drawn)));
  });
}
