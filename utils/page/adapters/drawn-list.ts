import { isInput } from '../element';
import type { PageControl } from '../page-control';
import { settle, waitFor } from '../settle';
import { isVisible } from '../visible';
import { tidy } from './drawn-chooser';
import { wayOf, type DrawnWay } from './drawn-ways';
import { clickLikePerson, pressKey, searchFor } from './events';
import { findOption, type Offer } from './options';

const OPENS_MS = 800;
const FILTERS_MS = 500;
/** A list may come from the server for what was typed, and says so while it is asked. */
const ANSWERS_MS = 4000;
const ASKING = '.loading-results, [aria-busy=true], [class*="loading" i]';
const CLOSES_MS = 400;
const CLOSES_LATE_MS = 600;
const LEAVES_MS = 1000;
const MOST_SCROLLS = 250;
const SEARCHABLE = /^(text|search|tel|email|url)$/;

/** What can be neither opened nor chosen. */
export const SHUT = ':disabled, [aria-disabled=true], [class*="-disabled"], .disabled, .is-disabled';

export type DrawnOffer = Offer & { element: HTMLElement };

/** Opens the list, and finds an option in it: as drawn, by scrolling, then by searching. */
export async function optionFor(control: PageControl, label: string): Promise<HTMLElement | 'shut' | undefined> {
  const way = wayOf(control.reader?.id);
  const find = () => findOption(offersOf(control), label)?.element;
  const isOpen = await open(control);
  const search = searchBox(control, way);
  // A busy page draws its list late; where one can search, it may well be empty at first.
  if (isOpen) await waitFor(() => offersOf(control).length > 0, search ? FILTERS_MS : ANSWERS_MS);
  if (!isOpen && !search) return 'shut';
  const drawn = find() ?? (await scrollTo(control, find));
  if (drawn || !search) return drawn;
  await searchFor(search, label);
  const isFound = () => find() !== undefined;
  const isAsking = () => control.element.ownerDocument.querySelector(ASKING) !== null;
  if (!(await waitFor(isFound, FILTERS_MS)) && isAsking()) await waitFor(isFound, ANSWERS_MS);
  return find();
}

export async function open(control: PageControl): Promise<boolean> {
  const isOpen = () => offersOf(control).length > 0 || isExpanded(control);
  // What is drawn while this one says that it is shut hangs there still from another.
  if (saysShut(control)) await waitFor(() => offersOf(control).length === 0, LEAVES_MS);
  if (isOpen()) return true;
  control.element.focus({ preventScroll: true });
  if (await waitFor(isOpen, 60)) return true;
  clickLikePerson(pressed(control));
  if (await waitFor(isOpen, OPENS_MS)) return true;
  pressKey(control.element, 'ArrowDown', 40);
  return waitFor(isOpen, OPENS_MS);
}

const EXPANDED = '[aria-expanded=true]';
const isExpanded = (control: PageControl) => partsThat(control, EXPANDED).some((part) => isVisible(part));
const saysShut = (control: PageControl) =>
  partsThat(control, '[aria-expanded=false]').length > 0 && partsThat(control, EXPANDED).length === 0;
const partsThat = ({ anchor }: PageControl, selector: string) =>
  [anchor, ...anchor.querySelectorAll(selector)].filter((part) => part.matches(selector));

export function pressed({ anchor, element, reader }: PageControl): HTMLElement {
  const { press } = wayOf(reader?.id);
  return (press && anchor.querySelector<HTMLElement>(press)) || element;
}

export async function close(control: PageControl): Promise<void> {
  const isClosed = () => offersOf(control).length === 0 && !isExpanded(control);
  const { element } = control;
  const { body } = element.ownerDocument;
  const active = () => element.ownerDocument.activeElement as HTMLElement | null;
  // Never by Tab: it would take the option that happens to be highlighted.
  clickLikePerson(body.querySelector('.cdk-overlay-backdrop, .MuiBackdrop-root, .v-overlay__scrim') ?? body);
  active()?.blur();
  for (const attempt of [() => pressKey(active() ?? body, 'Escape', 27), () => clickLikePerson(pressed(control))]) {
    if (await waitFor(isClosed, CLOSES_MS)) break;
    attempt();
  }
  await waitFor(isClosed, CLOSES_LATE_MS);
  active()?.blur();
  await settle();
}

/** The options that are drawn and may be pressed now. */
export function offersOf(control: PageControl): DrawnOffer[] {
  const { option, text } = wayOf(control.reader?.id);
  return listsOf(control).flatMap((list) =>
    [...list.querySelectorAll<HTMLElement>(option)]
      .filter((element) => isVisible(element) && !element.matches(SHUT))
      .map((element) => ({
        label: tidy((text ? element.querySelector(text) : element)?.textContent ?? ''),
        value: '',
        element,
      })),
  );
}

/** Where its options may hang: in its own box, in what it says it controls, else anywhere in the page. */
function listsOf({ element, anchor, reader }: PageControl): readonly ParentNode[] {
  const root = element.isConnected ? (element.getRootNode() as Document | ShadowRoot) : element.ownerDocument;
  // The options of a known make are known by their class; what it says of roles may be a copy for screen readers.
  if (reader?.box) return [root];
  const ids = [element, ...anchor.querySelectorAll('[aria-controls], [aria-owns]')].flatMap((part) =>
    ['aria-controls', 'aria-owns'].flatMap((name) => part.getAttribute(name)?.trim().split(/\s+/) ?? []),
  );
  const named = ids.map((id) => root.getElementById(id)).filter((list) => list !== null);
  // The page's other lists are shut: only one is open at a time.
  return named.some((list) => list.querySelector('[role=option], li')) ? [...new Set(named)] : [root];
}

/** Lists that draw only what is seen are scrolled through, from their top. */
async function scrollTo(control: PageControl, find: () => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  let box = offersOf(control)[0]?.element.parentElement ?? null;
  while (box && !(box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0)) box = box.parentElement;
  if (!box || box === box.ownerDocument.documentElement || box.localName === 'body') return undefined;
  const before = offersOf(control).length;
  box.scrollTop = 0;
  for (let step = 0; step < MOST_SCROLLS; step += 1) {
    await settle(step === 0 ? 60 : 20);
    const found = find();
    if (found) return found;
    const top = box.scrollTop;
    box.scrollTop = top + box.clientHeight * 0.8;
    // All of them are drawn: there is nothing more to see.
    if (box.scrollTop === top || (step === 1 && offersOf(control).length === before && box.scrollHeight < 2000)) break;
  }
  return undefined;
}

export function searchBox(
  { element, anchor }: PageControl,
  { search, outside }: DrawnWay,
): HTMLInputElement | undefined {
  if (!search) return isSearchable(element) && !element.readOnly ? element : undefined;
  const beyond = outside ? element.ownerDocument.querySelectorAll(outside) : [];
  const found = [...anchor.querySelectorAll(search), ...beyond].find(isVisible);
  return isSearchable(found) ? found : undefined;
}

/** Boxes for files, passwords and the like are not typed in, whatever list they say they open. */
const isSearchable = (box: Element | undefined): box is HTMLInputElement => isInput(box) && SEARCHABLE.test(box.type);
