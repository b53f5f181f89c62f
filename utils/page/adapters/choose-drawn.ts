import type { PageControl } from '../page-control';
import { settle, waitFor } from '../settle';
import { shownLabels } from './drawn-chooser';
import { close, offersOf, open, optionFor, pressed, searchBox, SHUT } from './drawn-list';
import { wayOf } from './drawn-ways';
import { clickLikePerson, hover, pressKey } from './events';
import { findOption, isPlaceholderText, type Offer } from './options';
import type { WidgetWriter, WriteAttempt } from './widget-adapter';

const TAKES_MS = 600;

/** Works a drawn drop-down as a person does: opens it, finds the one option that is meant, presses it, and closes what is left open. */
export const drawnWriter: WidgetWriter = {
  async write(control, wanted) {
    if (isShut(control)) return 'read-only';
    try {
      return await chooseAll(control, wanted);
    } finally {
      await close(control);
    }
  },
  save: shownLabels,
  async restore(control, state) {
    if (isSame(shownLabels(control), state)) return 'ok';
    return state.length === 0 ? empty(control) : drawnWriter.write(control, state);
  },
};

const isShut = ({ element, anchor }: PageControl): boolean =>
  element.matches(SHUT) || anchor.matches(SHUT) || anchor.querySelector(':scope > [aria-disabled=true]') !== null;

async function chooseAll(control: PageControl, wanted: readonly string[]): Promise<WriteAttempt> {
  const attempt = await addAll(control, wanted);
  // Only a list of several keeps what was chosen before.
  const extras = () => shownLabels(control).filter((label) => !findOption(wanted.map(asOffer), label));
  if (attempt !== 'ok' || extras().length === 0) return attempt;
  for (const extra of extras()) if (!(await takeAway(control, extra))) break;
  if (extras().length === 0) return 'ok';
  await eraseAll(control);
  return extras().length === 0 ? addAll(control, wanted) : 'needs-hand';
}

async function addAll(control: PageControl, wanted: readonly string[]): Promise<WriteAttempt> {
  for (const label of wanted) {
    if (isChosen(control, label)) continue;
    const option = await optionFor(control, label);
    if (option === undefined) return 'no-such-option';
    if (option === 'shut') return 'needs-hand';
    clickLikePerson(option);
    await waitFor(() => isChosen(control, label), TAKES_MS);
  }
  return 'ok';
}

/** One of several that is not wanted: by its own button, or by pressing it in the list again. */
async function takeAway(control: PageControl, label: string): Promise<boolean> {
  if (await takeAwayByButton(control, label)) return true;
  const option = await optionFor(control, label);
  if (!option || option === 'shut') return false;
  clickLikePerson(option);
  return waitFor(() => !isChosen(control, label), TAKES_MS);
}

async function takeAwayByButton(control: PageControl, label: string): Promise<boolean> {
  const { remove } = wayOf(control.reader?.id);
  const buttons = remove ? [...control.anchor.querySelectorAll<HTMLElement>(remove)] : [];
  const button = buttons[shownLabels(control).indexOf(label)];
  if (!button) return false;
  clickLikePerson(button);
  return waitFor(() => !isChosen(control, label), TAKES_MS);
}

/** Back to nothing chosen, where the widget has a way. An attempt tells whether it did anything to wait for. */
async function empty(control: PageControl): Promise<WriteAttempt> {
  const way = wayOf(control.reader?.id);
  const isEmpty = () => shownLabels(control).length === 0;
  const attempts: (() => Promise<boolean>)[] = [
    async () => {
      // Many show it only under the pointer.
      await hover(pressed(control));
      const clear = way.clear && control.anchor.querySelector<HTMLElement>(way.clear);
      if (clear) clickLikePerson(clear);
      return Boolean(clear);
    },
    async () => {
      for (const label of shownLabels(control)) if (!(await takeAwayByButton(control, label))) return false;
      return true;
    },
    () => eraseAll(control),
    () => pressPlaceholder(control),
  ];
  for (const attempt of attempts) {
    if (isEmpty()) break;
    if (await attempt()) await waitFor(isEmpty, TAKES_MS);
  }
  await close(control);
  return isEmpty() ? 'ok' : 'needs-hand';
}

/** One Backspace takes the last of those that are chosen. */
async function eraseAll(control: PageControl): Promise<boolean> {
  // In a box with text in it, Backspace takes a letter.
  await close(control);
  const target = searchBox(control, wayOf(control.reader?.id)) ?? control.element;
  for (let left = shownLabels(control).length; left > 0; left -= 1) {
    target.focus({ preventScroll: true });
    pressKey(target, 'Backspace', 8);
    await settle();
  }
  return true;
}

/** The option that says "choose one", or nothing at all. */
async function pressPlaceholder(control: PageControl): Promise<boolean> {
  if (!(await open(control))) return false;
  const first = offersOf(control).find(({ label }) => isPlaceholderText(label));
  if (first) clickLikePerson(first.element);
  return first !== undefined;
}

const isChosen = (control: PageControl, label: string): boolean =>
  findOption(shownLabels(control).map(asOffer), label) !== undefined;
const asOffer = (label: string): Offer => ({ label, value: '' });
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((label, at) => label === b[at]);
