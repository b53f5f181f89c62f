import type { Root } from './roots';

/** What we ask of elements and of the document. */
const ASKED = (
  'parentElement parentNode previousSibling nextSibling previousElementSibling nextElementSibling childNodes children ' +
  'textContent localName tagName nodeType nodeValue namespaceURI ownerDocument isConnected matches closest contains ' +
  'querySelector querySelectorAll getAttribute hasAttribute getRootNode compareDocumentPosition checkVisibility ' +
  'shadowRoot className documentElement body getElementById defaultView activeElement'
).split(' ');

const DISGUISE = ASKED.map(
  (name) => `form [name=${name}], form [id=${name}], img[name=${name}], form[name=${name}]`,
).join();

/**
 * Does a box of the page stand in for one of its form's own properties, as `<input name="parentElement">` does?
 *
 * Such a form gives wrong answers about itself, and walking up from its boxes would never end: it is not read.
 */
export function isDisguised(root: Root): boolean {
  const { querySelector } = root.nodeType === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  return querySelector.call(root, DISGUISE) !== null;
}
