import { isElement } from '../element';
import { settle, waitFor } from '../settle';
import { isOurs, isVisible } from '../visible';
import { tidy } from './drawn-chooser';
import { clickLikePerson } from './events';

/** Boxes that say themselves, by attribute or by the class of their plugin, that a list goes with them. */
const SUGGESTS = '[class*="autocomplete" i], [class*="typeahead" i], .tt-input';
const MAY_SUGGEST = `${SUGGESTS}, [autocomplete=off], [autocomplete=nope], [autocomplete=new-password]`;
const LIST =
  '[role=listbox], ul, ol, [class*="suggest" i], [class*="autocomplete" i], [class*="typeahead" i], [class*="menu" i], [class*="result" i]';
const SENDS = 'a[href]:not([href^="#"], [href^="javascript"]), [type=submit]';
const SHOWN_BY = ['class', 'style', 'hidden', 'aria-hidden'];
const OPENS_MS = 60;
const OPENS_LATE_MS = 900;
const SHUTS_MS = 400;

/** `none`: a list came and goes with the box, and what was typed is not in it: the page keeps no choice then. */
export type Taken = 'pressed' | 'none' | 'no-list';

/** Follows what a box of text opens while one types, so that a choice from its list is made as a person makes it. */
export class Suggestions {
  readonly #box: HTMLInputElement;
  readonly #watch: ListWatch;
  #isAbout = false;

  constructor(box: HTMLInputElement) {
    this.#box = box;
    this.#watch = watchLists(box);
  }

  /** Looks whether something has opened before anything is typed. */
  look(): void {
    this.#watch.lists();
  }

  async take(text: string): Promise<Taken> {
    const { lists, hadList } = this.#watch;
    const find = () => optionIn(lists(), text);
    const isLikely = this.#box.matches(MAY_SUGGEST) || hadList();
    await waitFor(() => find() !== undefined, isLikely ? OPENS_LATE_MS : OPENS_MS);
    const option = find();
    this.#isAbout = lists().some((list) => isAbout(list, text));
    if (!option) return hadList() || this.#box.matches(SUGGESTS) ? 'none' : 'no-list';
    clickLikePerson(option);
    await settle();
    return 'pressed';
  }

  /** Once the box is left: was it a list to choose from? Words that stay are the page's own. */
  async wasChoice(): Promise<boolean> {
    if (this.#box.matches(SUGGESTS) || this.#isAbout) return true;
    const isShut = () => this.#watch.lists().length === 0;
    if (!(await waitFor(isShut, SHUTS_MS))) clickLikePerson(this.#box.ownerDocument.body);
    return waitFor(isShut, SHUTS_MS);
  }

  stop(): void {
    this.#watch.stop();
  }
}

interface ListWatch {
  /** What has changed since and is drawn as a list now. */
  lists(): Element[];
  hadList(): boolean;
  stop(): void;
}

function watchLists(box: HTMLInputElement): ListWatch {
  const touched = new Set<Element>();
  /** One that had several lines is a list with one as well. */
  const known = new Set<Element>();
  const note = (mutations: readonly MutationRecord[]) => {
    for (const { target, addedNodes, type } of mutations)
      for (const node of type === 'childList' ? [target, ...addedNodes] : [target])
        if (isElement(node) && !node.contains(box) && !isOurs(node)) touched.add(node);
  };
  const observer = new MutationObserver(note);
  observer.observe(box.ownerDocument, { subtree: true, childList: true, attributes: true, attributeFilter: SHOWN_BY });
  const lists = () => {
    note(observer.takeRecords());
    const drawn = [...touched].filter((list) => list.isConnected && isVisible(list));
    const shown = drawn.filter((list) => isList(list) || (known.has(list) && hasWords(list)));
    shown.forEach((list) => known.add(list));
    return shown;
  };
  return { lists, hadList: () => known.size > 0, stop: () => observer.disconnect() };
}

/** Lines that say what was typed and more are a choice between them, however long they stay. */
const isAbout = (list: Element, text: string) =>
  [...list.querySelectorAll('*')].filter((line) => isVisible(line) && tidy(line.textContent ?? '').includes(tidy(text)))
    .length > 1;

/** Several lines, or one where the element calls itself a list. */
function isList(element: Element): boolean {
  if (element.querySelector('input, select, textarea')) return false;
  const lines = [...element.querySelectorAll('*')].filter((line) => ownText(line) !== '' && isVisible(line));
  return lines.length > 1 || (element.matches(LIST) && hasWords(element));
}

const hasWords = (element: Element) => tidy(element.textContent ?? '') !== '';

const ownText = (element: Element) =>
  tidy(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '')).join(''),
  );

/** The one line that says what was typed, to the letter; two of them are none. */
function optionIn(lists: readonly Element[], text: string): HTMLElement | undefined {
  const lines = new Set(lists.flatMap((list) => [list, ...list.querySelectorAll<HTMLElement>('*')]));
  const same = [...lines].filter((line) => tidy(line.textContent ?? '') === tidy(text) && isVisible(line));
  const [option, ...rivals] = same.filter((line) => !same.some((other) => other !== line && line.contains(other)));
  return option && rivals.length === 0 && !option.closest(SENDS) ? (option as HTMLElement) : undefined;
}
