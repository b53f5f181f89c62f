import { isElement } from './element';

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

/** Our own elements on the page carry this attribute; everything in `utils/page` looks past them. */
export const OURS = 'data-emenscr-assist';

export const isOurs = (node: Node): boolean => isElement(node) && node.closest(`[${OURS}]`) !== null;
