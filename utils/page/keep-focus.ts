import { isElement, isThere } from './element';
import { documentOf } from './roots';

/** Remembers where the person was, in a frame or shadow root too; the returned function brings focus and scroll back. */
export function keepFocus(): () => void {
  const active = focusedIn(document);
  const { scrollX, scrollY } = window;
  return () => {
    const focused = focusedIn(document);
    if (focused !== active && focused?.localName !== 'body') focused?.blur();
    if (active && isThere(active) && active.localName !== 'body') active.focus({ preventScroll: true });
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
  };
}

/** The element with the focus, however deep in open shadow roots and frames of the same site. */
export function focusedIn(root: Document | ShadowRoot): HTMLElement | undefined {
  const active = root.activeElement;
  if (!isElement(active)) return undefined;
  const inner = active.shadowRoot ?? documentOf(active);
  return (inner && focusedIn(inner)) ?? (active as HTMLElement);
}
