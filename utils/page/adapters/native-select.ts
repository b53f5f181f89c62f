import { isSelect } from '../element';
import type { PageControl } from '../page-control';
import { CHOICE_KINDS, findOption, isPlaceholderOption, labelOf } from './options';
import { leave, tellChange } from './events';
import { drawnFor, follows, lookOf, pressDrawn } from './veiled-select';
import type { RawReading, WidgetReader, WidgetWriter, WriteAttempt } from './widget-adapter';

/** The browser's own drop-down, single or multiple. */
export const reader: WidgetReader = {
  id: 'native-select',
  kinds: CHOICE_KINDS,
  handles: ({ element }) => element.matches('select'),
  read: (control) => readSelect(selectOf(control)),
};

export const writer: WidgetWriter = {
  async write(control, wanted) {
    const select = selectOf(control);
    if (select.disabled) return 'read-only';
    const options = wanted.map((label) => findOption(offered(select), label));
    if (options.some((option) => option === undefined)) return 'no-such-option';
    const values = options.flatMap((option) => option?.value ?? []);
    const before = chosen(select).map(({ value }) => value);
    return [...before, ...values].some((value) => isShared(select, value)) ? 'needs-hand' : chooseSeen(select, values);
  },
  save: (control) => chosen(selectOf(control)).map(({ value }) => value),
  async restore(control, state) {
    const select = selectOf(control);
    if (select.disabled) return 'read-only';
    const known = new Set([...select.options].map(({ value }) => value));
    if (state.some((value) => !known.has(value))) return 'no-such-option';
    return state.some((value) => isShared(select, value)) ? 'needs-hand' : chooseSeen(select, state);
  },
  offers: (control) => offered(selectOf(control)),
};

export function readSelect(select: HTMLSelectElement): RawReading {
  const labels = chosen(select)
    .filter((option) => !isPlaceholderOption(option, select))
    .map((option) => labelOf(option));
  if (labels.length === 0) return { status: 'empty' };
  return { status: 'filled', shown: labels.join(', '), choices: labels };
}

export function selectOf({ element }: PageControl): HTMLSelectElement {
  if (!isSelect(element)) throw new TypeError('not a drop-down');
  return element;
}

function offered(select: HTMLSelectElement) {
  return [...select.options]
    .filter((option) => !option.disabled && !isPlaceholderOption(option, select))
    .map((option) => ({ label: labelOf(option), value: option.value }));
}

/** Options are chosen by their codes, and brought back by them: of two with one code the wrong one would be. */
const isShared = (select: HTMLSelectElement, code: string): boolean =>
  code !== '' && [...select.options].filter(({ value }) => value === code).length > 1;

/** By hand: `selectedOptions` is missing in some test environments and costs the same. */
function chosen(select: HTMLSelectElement): HTMLOptionElement[] {
  return [...select.options].filter(({ selected }) => selected);
}

/** A plugin that draws over the drop-down and keeps a choice of its own must show the new one: else it is pressed itself. */
async function chooseSeen(select: HTMLSelectElement, values: readonly string[]): Promise<WriteAttempt> {
  const drawn = select.matches('.select2-hidden-accessible') ? undefined : drawnFor(select);
  const before = chosen(select).map(({ value }) => value);
  const look = drawn && lookOf(drawn);
  choose(select, values);
  if (!drawn || look === undefined || String(before) === String(values) || (await follows(drawn, look))) return 'ok';
  choose(select, before);
  await pressDrawn(select, drawn, values);
  if (String(chosen(select).map(({ value }) => value)) === String(values)) return 'ok';
  choose(select, before);
  return 'needs-hand';
}

function choose(select: HTMLSelectElement, values: readonly string[]): void {
  select.focus({ preventScroll: true });
  if (select.multiple) for (const option of select.options) option.selected = values.includes(option.value);
  else if (values[0] === undefined) select.selectedIndex = -1;
  else select.value = values[0];
  tellChange(select);
  leave(select);
}
