/**
 * Runs in the page: the elements that a CSS selector names, in document order, where a
 * space also leads into open shadow roots. It is what Playwright does in Chromium.
 */
export function findDeep(selector: string): Element[] {
  const split = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
  // Brackets and parentheses are kept whole; other combinators stay glued to their compound.
  const chains = split(selector, /(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^,[(])+/g).map((chain) =>
    split(chain.trim().replace(/\s*([>+~])\s*/g, '$1'), /(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^\s[(])+/g),
  );
  const above = (element: Element): Element | undefined => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  };
  const fits = (element: Element, chain: string[]): boolean => {
    if (!element.matches(chain.at(-1)!)) return false;
    let place: Element | undefined = element;
    for (const part of chain.slice(0, -1).reverse()) {
      do place = above(place);
      while (place && !place.matches(part));
      if (!place) return false;
    }
    return true;
  };
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
    );
  return everything(document).filter((element) => chains.some((chain) => fits(element, chain)));
}
