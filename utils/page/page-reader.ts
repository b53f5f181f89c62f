import type { LocatedPage } from './located-page';
import { locatePage } from './locate-page';
import { isOfPage, TELLING } from './watch-page';

/** The page's structure, read anew only when the page has changed since. */
export interface PageReader {
  locate(): LocatedPage;
}

export function createPageReader(root: Document, signal: AbortSignal): PageReader {
  let page: LocatedPage | undefined;
  const note = (mutations: readonly MutationRecord[]) => {
    if (mutations.some(isOfPage)) page = undefined;
  };
  const observer = new MutationObserver(note);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: TELLING,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    locate() {
      note(observer.takeRecords());
      page ??= locatePage(root);
      return page;
    },
  };
}
