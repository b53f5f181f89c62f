import { clickLikePerson, pressKey } from '../adapters/events';
import { waitFor } from '../settle';
import { isVisible } from '../visible';
import { drawnMonths } from './drawn-months';
import { drawnView } from './drawn-view';
import { knownView } from './known-view';
import { CALENDARS } from './makes';
import type { MonthView } from './month-view';

const OPENS_AT_ONCE_MS = 250;
const OPENS_LATE_MS = 800;
/** For a box like others that opened none. */
const OPENS_BRIEFLY_MS = 80;
const ALIKE = 2;
/** A choice has been waited for before; what is left is told to close. */
const CLOSES_MS = 100;
const OBEYS_MS = 300;
const FADES_MS = 800;
const BUTTON =
  '[aria-haspopup=dialog], .ui-datepicker-trigger, .input-group-addon, .input-group-text, button[type=button]';
const SAYS_DATE = /calendar|date|ปฏิทิน|วันที่/i;
const HIGHEST = 3;

/** Opens the calendar of a box as a person does: at the box itself, else by the button beside it. */
export async function openCalendar(element: HTMLElement): Promise<MonthView | undefined> {
  if (element.ownerDocument.activeElement === element) element.blur();
  // One that was shut just now may still be fading.
  if (shut.has(element)) await waitFor(() => drawnMonths(element.ownerDocument).length === 0, FADES_MS);
  const opened = createWatcher(element);
  const hasOpened = () => opened().length > 0;
  const looks = looksOf(element);
  const isBrief = (openedNone.get(looks) ?? 0) >= ALIKE;
  const patience = (ms: number) => (isBrief ? OPENS_BRIEFLY_MS : ms);
  element.focus({ preventScroll: true });
  clickLikePerson(element);
  if (!(await waitFor(hasOpened, patience(OPENS_AT_ONCE_MS)))) {
    const button = buttonBeside(element);
    // What opens at the focus, a press may have shut again.
    clickLikePerson(button ?? element);
    await waitFor(hasOpened, patience(button ? OPENS_LATE_MS : OPENS_AT_ONCE_MS));
  }
  const [calendar, ...others] = opened();
  openedNone.set(looks, calendar ? -Infinity : (openedNone.get(looks) ?? 0) + 1);
  return others.length === 0 ? calendar : undefined;
}

/** How many boxes alike have opened none. A table of sixty dates is not waited for box by box; one that opens any is. */
const openedNone = new Map<string, number>();

/** What the page’s scripts may tell a date box by. */
function looksOf(element: Element): string {
  const tellOf = (one: Element | null) => {
    const attributes = [...(one?.attributes ?? [])].filter(({ name }) => !OWN.has(name));
    return attributes.map(({ name, value }) => `${name}=${value.replace(/\d+/g, '#')}`).join(' ');
  };
  return [element, element.parentElement].map(tellOf).join(' | ');
}

/** Of each box alone, or changed by its use. */
const OWN = new Set(['id', 'name', 'value', 'style', 'for', 'aria-labelledby', 'aria-describedby', 'aria-label']);

/** The calendars that have come since: of known makes, else one that is told by its days. */
function createWatcher(element: HTMLElement): () => MonthView[] {
  const page = element.ownerDocument;
  const before = new Set(knownCalendars(page).map(({ box }) => box));
  const drawnBefore = new Set(drawnMonths(page).map(({ grid }) => grid));
  return () => {
    const known = knownCalendars(page).filter(({ box }) => !before.has(box));
    if (known.length > 0) return known.map(({ box, make }) => knownView(box, make));
    const drawn = drawnView(element, ({ grid }) => !drawnBefore.has(grid));
    return drawn.isOpen() ? [drawn] : [];
  };
}

/** Some close at a choice, some when their box is left, some at Escape or a press beside them. */
export async function closeCalendars(element: HTMLElement, calendar?: MonthView): Promise<void> {
  const { body, activeElement } = element.ownerDocument;
  const isClosed = () => knownCalendars(element.ownerDocument).length === 0 && !calendar?.isOpen();
  const ways = [
    () => pressKey(element, 'Tab', 9),
    () => pressKey(activeElement ?? body, 'Escape', 27),
    () => clickLikePerson(body),
  ];
  for (const [turn, close] of ways.entries()) {
    if (await waitFor(isClosed, turn === 0 ? CLOSES_MS : OBEYS_MS)) break;
    close();
  }
  await waitFor(isClosed, FADES_MS);
  shut.add(element);
}

const shut = new WeakSet<Element>();

/** Other makes use the same name for their box, but not for its parts. */
const knownCalendars = (root: Document) =>
  CALENDARS.flatMap((make) =>
    [...root.querySelectorAll(make.box)]
      .filter((box) => isVisible(box) && box.querySelector(make.title))
      .map((box) => ({ make, box })),
  );

/** Only a button that speaks of a date, in the box of this field alone. */
function buttonBeside(element: HTMLElement): HTMLElement | undefined {
  let box = element.parentElement;
  for (let height = 0; box && height < HIGHEST; height += 1, box = box.parentElement) {
    if (box.querySelectorAll('input, select, textarea').length > 1) return undefined;
    const button = [...box.querySelectorAll<HTMLElement>(BUTTON)].find(
      (other) => other !== element && SAYS_DATE.test(nameOf(other)),
    );
    if (button) return button;
  }
  return undefined;
}

const nameOf = (button: Element) => `${button.outerHTML} ${button.closest('[class*=date]')?.className ?? ''}`;
