import { isInput } from '../element';
import type { PageControl } from '../page-control';
import { press } from './events';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** A single check box: `true` when ticked, empty when not. */
export const reader: WidgetReader = {
  id: 'check-box',
  kinds: ['many-of'],
  handles: ({ element }) => element.matches('input[type=checkbox]'),
  read: (control) => (box(control).checked ? { status: 'filled', shown: 'true' } : { status: 'empty' }),
};

export const writer: WidgetWriter = {
  async write(control, [wanted]) {
    const element = box(control);
    if (element.disabled) return 'read-only';
    if (String(element.checked) !== (wanted ?? 'false')) press(element);
    return 'ok';
  },
  save: (control) => [String(box(control).checked)],
  restore: (control, state) => writer.write(control, state),
};

function box({ element }: PageControl): HTMLInputElement {
  if (!isInput(element)) throw new TypeError('not a check box');
  return element;
}
