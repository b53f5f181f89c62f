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

/** The element around this one, also across the edge of a shadow root. */
export function aroundOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.parentNode);
}

/** The element around this one, also across the edge of a shadow root or a frame of the same site. */
export function parentOf(element: Element): Element | null {
  return aroundOf(element) ?? (element.parentNode ? frameAround(element.ownerDocument) : null);
}

/** `closest`, also across the edges of shadow roots. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = hostOf(node.getRootNode())) {
    const found = node.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The element itself, or the host or frame around it that stands in the same tree as `other`; null where none does. */
export function inTreeOf(other: Node, element: Element): Element | null {
  const tree = other.getRootNode();
  let node: Element | null = element;
  while (node && node.getRootNode() !== tree) node = hostOf(node.getRootNode()) ?? frameAround(node.ownerDocument);
  return node;
}

/** `contains`, also across the edges of shadow roots and frames. */
export const holds = (box: Element, element: Element): boolean =>
  box.contains(element) || box.contains(inTreeOf(box, element));

const hostOf = (node: Node | null): Element | null =>
  node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null;

/** The frame that shows a document, where it is of the same site. */
export function frameAround(root: Document): Element | null {
  try {
    return root.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Does it stand in a page still? What belonged to a frame that went to another site may not even be asked in Firefox. */
export function isThere(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}
