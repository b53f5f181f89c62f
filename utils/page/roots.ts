import { isOurs, isVisible } from './visible';

/** A tree of elements of its own: the page, an open shadow root, a frame of the same site. */
export type Root = Document | ShadowRoot;

/** The page and every tree shown in it, however deep, by the element that shows it. Frames of other sites are not ours to read. */
export interface Roots {
  page: Document;
  all: readonly Root[];
  shownBy: ReadonlyMap<Element, Root>;
}

export function findRoots(page: Document): Roots {
  const all: Root[] = [];
  const shownBy = new Map<Element, Root>();
  const visit = (root: Root) => {
    all.push(root);
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? documentOf(element);
      if (!inner || isOurs(element) || !isVisible(element)) continue;
      shownBy.set(element, inner);
      visit(inner);
    }
  };
  visit(page);
  return { page, all, shownBy };
}

/** The document that a frame of the same site shows. */
export function documentOf(frame: Element): Document | null {
  if (frame.localName !== 'iframe' && frame.localName !== 'frame') return null;
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    // The login is not looked at in a frame either.
    return inner?.location.pathname.startsWith('/auth/') ? null : inner;
  } catch {
    return null;
  }
}
