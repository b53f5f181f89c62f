import { isVisible, OURS } from './visible';

/** A tree of elements of its own: the page, an open shadow root, a frame of the same site. */
export type Root = Document | ShadowRoot;

/** The trees inside a tree, each with the element that shows it, in page order. Frames of other sites are not ours to read. */
export function rootsInside(root: ParentNode): { host: Element; root: Root }[] {
  const inside: { host: Element; root: Root }[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (FRAMES.has(element.localName) ? documentOf(element) : null);
    if (inner && !element.hasAttribute(OURS) && isVisible(element)) inside.push({ host: element, root: inner });
  }
  return inside;
}

/** A tree and every tree in it, however deep. */
export function allRoots(root: Root): Root[] {
  return [root, ...rootsInside(root).flatMap(({ root: inner }) => allRoots(inner))];
}

const FRAMES = new Set(['iframe', 'frame']);

function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
