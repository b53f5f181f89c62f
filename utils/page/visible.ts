import { createSlot } from './part';

/** Is the element drawn at all? Hidden fields, closed tabs and row patterns are not the officer's. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = getComputedStyle(node);
    if (style.display === 'none' || (node === element && style.visibility === 'hidden')) return false;
  }
  return true;
}

/** Our one element on the page; everything in `utils/page` looks past it. Known by itself: a mark could be put on others. */
export const hostSlot = createSlot<Element>('host');

export const isOurs = (node: Node): boolean => hostSlot.held()?.contains(node) === true;
