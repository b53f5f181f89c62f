import { clickLikePerson, pressKey } from '../adapters/events';
import { waitFor } from '../settle';
import { isVisible } from '../visible';
import { CALENDARS, type CalendarMake } from './makes';

export interface OpenCalendar {
  make: CalendarMake;
  box: Element;
}

const OPENS_AT_ONCE_MS = 250;
const OPENS_LATE_MS = 800;
const CLOSES_MS = 400;
const BUTTON =
  '[aria-haspopup=dialog], .ui-datepicker-trigger, .input-group-addon, .input-group-text, button[type=button]';
const SAYS_DATE = /calendar|date|ปฏิทิน|วันที่/i;
const HIGHEST = 3;

/** Opens the calendar of a box as a person does: at the box itself, else by the button beside it. */
export async function openCalendar(element: HTMLElement): Promise<OpenCalendar | undefined> {
  if (element.ownerDocument.activeElement === element) element.blur();
  const before = new Set(openCalendars(element.ownerDocument).map(({ box }) => box));
  const opened = () => openCalendars(element.ownerDocument).filter(({ box }) => !before.has(box));
  const hasOpened = () => opened().length > 0;
  element.focus({ preventScroll: true });
  clickLikePerson(element);
  if (!(await waitFor(hasOpened, OPENS_AT_ONCE_MS))) {
    const button = buttonBeside(element);
    if (!button) return undefined;
    clickLikePerson(button);
    await waitFor(hasOpened, OPENS_LATE_MS);
  }
  const [calendar, ...others] = opened();
  return others.length === 0 ? calendar : undefined;
}

/** Some close at a choice, some when their box is left, some at Escape or a press beside them. */
export async function closeCalendars(element: HTMLElement): Promise<void> {
  const { body, activeElement } = element.ownerDocument;
  const isClosed = () => openCalendars(element.ownerDocument).length === 0;
  const ways = [
    () => pressKey(element, 'Tab', 9),
    () => pressKey(activeElement ?? body, 'Escape', 27),
    () => clickLikePerson(body),
  ];
  for (const close of ways) {
    if (await waitFor(isClosed, CLOSES_MS)) break;
    close();
  }
  await waitFor(isClosed, CLOSES_MS);
}

function openCalendars(root: Document): OpenCalendar[] {
  return CALENDARS.flatMap((make) =>
    [...root.querySelectorAll(make.box)].filter(isVisible).map((box) => ({ make, box })),
  );
}

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
