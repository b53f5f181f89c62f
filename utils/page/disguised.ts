import type { Root } from './roots';

/** What we ask of elements and of the document. */
const ASKED = (
  'parentElement parentNode previousSibling nextSibling previousElementSibling nextElementSibling childNodes children ' +
  'textContent localName tagName nodeType nodeValue namespaceURI ownerDocument isConnected matches closest contains ' +
  'querySelector querySelectorAll getAttribute hasAttribute getRootNode compareDocumentPosition checkVisibility ' +
  'shadowRoot className documentElement body getElementById defaultView activeElement'
).split(' ');

const DISGUISES = 'form [name], form [id], img[name], form[name]';

/**
 * Does a box of the page stand in for one of its form's own properties, as `<input name="parentElement">` does?
 *
 * Such a form gives wrong answers about itself, and walking up from its boxes would never end: it is not read.
 */
export function isDisguised(root: Root): boolean {
  const { querySelectorAll } = root.nodeType === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  const { getAttribute } = Element.prototype;
  return [...querySelectorAll.call(root, DISGUISES)].some((element) =>
    ['name', 'id'].some((attribute) => ASKED.includes(getAttribute.call(element, attribute) ?? '')),
  );
}
