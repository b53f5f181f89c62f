import { isOurs } from './visible';

/** The page's own uppermost element at a point of the tree's window. */
export function topmostAt(tree: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const top = tree.elementFromPoint(x, y) ?? undefined;
  // All that lies at a point is dear to find: a big page is then searched to its ground.
  return top && isOurs(top) ? tree.elementsFromPoint(x, y).find((element) => !isOurs(element)) : top;
}
