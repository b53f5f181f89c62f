import type { Binding } from '@/utils/model/binding';
import { isThere } from './element';
import { noteFailure } from './failures';
import type { LocatedPage } from './located-page';
import { locateInSteps, nothingAmong } from './locate-page';
import { findRoots, type Root } from './roots';
import { finish, finishInSlices, type Steps } from './steps';
import { readInSteps } from './take-snapshot';
import { isOurs } from './visible';

/** Attributes that change what a page offers; all others (styles of an animation, say) are noise. */
const TELLING = [
  'type',
  'autocomplete',
  'hidden',
  'disabled',
  'readonly',
  'required',
  'aria-required',
  'aria-selected',
  'aria-expanded',
  'class',
  'for',
  'maxlength',
  'placeholder',
];

/** The page's structure, read anew only when the page has changed since. */
export interface PageReader {
  /** As the page is now: for whoever writes. */
  locate(): LocatedPage;
  /** As it was found last, though it may have changed since: for whoever draws. */
  latest(): LocatedPage;
  /** Reads in slices what has changed, so that the page's own work is not held up. */
  prepare(): Promise<void>;
  /** Calls back with every tree of the page: those there are, and those to come. */
  eachRoot(use: (root: Root) => void): void;
  /** What the officer has taught, for every reading from now on. */
  setBindings(bindings: readonly Binding[]): void;
  /** Calls back when the page was redrawn by itself. */
  onRedrawn(listener: () => void): void;
}

export function createPageReader(page: Document, signal: AbortSignal): PageReader {
  const roots = new Set<Root>();
  const users: ((root: Root) => void)[] = [];
  const listeners: (() => void)[] = [];
  /** Counts the changes of the page; what was read last, and after how many of them. */
  let changes = 0;
  let bindings: readonly Binding[] = [];
  let last: { page: LocatedPage; after: number } | undefined;

  const outdate = () => {
    changes += 1;
    listeners.forEach((listener) => listener());
  };
  const note = (mutations: readonly MutationRecord[]) => {
    const ofPage = mutations.filter(isOfPage);
    if (ofPage.length > 0) changes += 1;
    // A clock that ticks changes texts only: the labels are read anew with the next reading, but need none of their own.
    if (ofPage.some(({ type }) => type !== 'characterData')) listeners.forEach((listener) => listener());
  };
  const observer = new MutationObserver(note);
  const follow = (root: Root) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      ...{ subtree: true, childList: true, characterData: true },
      ...{ attributes: true, attributeFilter: TELLING },
    });
    // A frame that has loaded shows another document.
    root.addEventListener('load', outdate, { capture: true, signal });
    users.forEach((use) => use(root));
  };
  const forget = () => {
    for (const root of roots) if (!isThere(root) && root !== page) roots.delete(root);
  };
  function* begin(): Steps<LocatedPage> {
    const found = findRoots(page);
    forget();
    found.all.forEach(follow);
    const located = yield* locateInSteps(page, found, bindings);
    yield* readInSteps(located);
    return located;
  }
  const readAtOnce = (): LocatedPage => {
    try {
      return finish(begin());
    } catch (error) {
      // Half of what was found may be wrong without the other half.
      noteFailure('locate', error);
      return nothingAmong([], 0);
    }
  };
  const isOutdated = () => {
    note(observer.takeRecords());
    return last?.after !== changes;
  };
  const keep = (after: number) => (read: LocatedPage) => {
    if (!last || last.after <= after) last = { page: read, after };
    return read;
  };
  const locate = () => (last && !isOutdated() ? last.page : keep(changes)(readAtOnce()));
  follow(page);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    locate,
    latest: () => last?.page ?? locate(),
    async prepare() {
      // Between two slices a frame may go to another site, and what was found in it is gone without a word.
      if (isOutdated()) await finishInSlices(begin()).catch(readAtOnce).then(keep(changes));
    },
    setBindings(next) {
      if (JSON.stringify(next) === JSON.stringify(bindings)) return;
      bindings = next;
      changes += 1;
    },
    eachRoot(use) {
      users.push(use);
      // A frame may have gone to another site since: its old document may not even be listened to.
      forget();
      roots.forEach(use);
    },
    onRedrawn: (listener) => void listeners.push(listener),
  };
}

/** Is the change the page's own and not ours? */
function isOfPage({ target, addedNodes, removedNodes, type }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}
