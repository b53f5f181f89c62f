import { parentOf } from './element';
import type { PageControl } from './page-control';

/** How many controls each element holds: answers "is this box one field's own?" in one step. */
export interface ControlMap {
  countIn(element: Element): number;
  /** Every element that holds a control. */
  boxes(): Iterable<Element>;
  /** Controls of the page. */
  size: number;
}

/** One walk up from each control; cost grows with controls × depth. */
export function createControlMap(controls: readonly PageControl[]): ControlMap {
  const counts = new Map<Element, number>();
  for (const { anchor } of controls) {
    for (let node: Element | null = anchor; node; node = parentOf(node)) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return { countIn: (element) => counts.get(element) ?? 0, boxes: () => counts.keys(), size: controls.length };
}
