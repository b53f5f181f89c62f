import type { PageControl } from '../page-control';
import { waitFor } from '../settle';
import { tidy } from './drawn-chooser';
import { clickLikePerson } from './events';
import { CHOICE_KINDS, findOption } from './options';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

const TAKES_MS = 600;
const STATES = '[aria-selected], [aria-checked]';
const CHOSEN = '[aria-selected=true], [aria-checked=true]';
const SHUT = '[aria-disabled=true]';

/** A list that always stands in the page, by the pattern of the ARIA guide: its options say themselves which are chosen. */
export const reader: WidgetReader = {
  id: 'list-box',
  kinds: CHOICE_KINDS,
  isDrawn: true,
  handles: ({ element }) =>
    element.matches('[role=listbox]') && element.querySelector(`[role=option]:is(${STATES})`) !== null,
  read(control) {
    const labels = chosenIn(control);
    return labels.length === 0 ? { status: 'empty' } : { status: 'filled', shown: labels.join(', '), choices: labels };
  },
};

export const writer: WidgetWriter = {
  async write(control, wanted) {
    if (control.element.matches(SHUT)) return 'read-only';
    const matches = wanted.map((label) => findOption(offers(control), label)?.label);
    if (matches.some((label) => label === undefined)) return 'no-such-option';
    await pressUntil(
      control,
      matches.flatMap((label) => label ?? []),
    );
    return 'ok';
  },
  save: chosenIn,
  async restore(control, state) {
    await pressUntil(control, state);
    return String(chosenIn(control)) === String(state) ? 'ok' : 'needs-hand';
  },
  offers,
};

/** A list of several keeps what was chosen before; a list of one lets go of it by itself. */
async function pressUntil(control: PageControl, wanted: readonly string[]): Promise<void> {
  const isChosen = (label: string) => chosenIn(control).includes(label);
  const press = async (label: string, isWanted: boolean) => {
    const option = offers(control).find((offer) => offer.label === label)?.element;
    if (!option || isChosen(label) === isWanted) return;
    clickLikePerson(option);
    await waitFor(() => isChosen(label) === isWanted, TAKES_MS);
  };
  for (const label of wanted) await press(label, true);
  for (const label of chosenIn(control)) if (!wanted.includes(label)) await press(label, false);
}

const optionsIn = ({ element }: PageControl) => [...element.querySelectorAll<HTMLElement>('[role=option]')];
const labelOf = (option: Element) => tidy(option.getAttribute('aria-label') ?? option.textContent ?? '');

function chosenIn(control: PageControl): string[] {
  return optionsIn(control)
    .filter((option) => option.matches(CHOSEN))
    .map(labelOf);
}

function offers(control: PageControl) {
  return optionsIn(control)
    .filter((option) => !option.matches(SHUT))
    .map((element) => ({ label: labelOf(element), value: element.dataset.value ?? '', element }));
}
