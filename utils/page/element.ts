/**
 * What an element is, by its name: an element of a frame belongs to another window, whose classes are not ours,
 * so `instanceof` would deny it.
 */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;
export const isInput = (node: Node | null | undefined): node is HTMLInputElement => nameOf(node) === 'input';
export const isTextArea = (node: Node | null | undefined): node is HTMLTextAreaElement => nameOf(node) === 'textarea';
export const isSelect = (node: Node | null | undefined): node is HTMLSelectElement => nameOf(node) === 'select';
export const isLabel = (node: Node | null | undefined): node is HTMLLabelElement => nameOf(node) === 'label';
export const isBreak = (node: Node | null | undefined): boolean => nameOf(node) === 'br';

const nameOf = (node: Node | null | undefined): string | undefined =>
  isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? node.localName : undefined;

/** The element around this one, also across the edge of a shadow root or a frame of the same site. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const { parentNode } = element;
  if (!parentNode) return null;
  if (parentNode.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parentNode as ShadowRoot).host ?? null;
  return frameAround(parentNode as Document);
}

/** The frame that shows a document, where it is of the same site. */
export function frameAround(root: Document): Element | null {
  try {
    return root.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** `closest`, also across the edges of shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = outerOf(node)) {
    const found = node.closest(selector);
    if (found) return found;
  }
  return null;
}

function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  return root.nodeType === Node.DOCUMENT_NODE ? frameAround(root as Document) : null;
}

/** The element itself, or the host or frame around it that stands in the same tree as `other`. */
export function inTreeOf(other: Node, element: Element): Element | null {
  const tree = other.getRootNode();
  let node: Element | null = element;
  while (node && node.getRootNode() !== tree) node = outerOf(node);
  return node;
}
