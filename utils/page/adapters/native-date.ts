import { isInput } from '../element';
import type { PageControl } from '../page-control';
import { leave, tellChange } from './events';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** The browser's own date box. Its value is always C.E. (`YYYY-MM-DD`), whatever it shows. */
export const reader: WidgetReader = {
  id: 'native-date',
  kinds: ['date'],
  isCommonEra: true,
  handles: ({ element }) => element.matches('input[type=date]'),
  read: (control) => {
    const { value, validity } = dateBox(control);
    if (value === '' && validity?.badInput) return { status: 'unreadable', shown: '' };
    return value === '' ? { status: 'empty' } : { status: 'filled', shown: value };
  },
};

export const writer: WidgetWriter = {
  async write(control, [iso = '']) {
    const element = dateBox(control);
    if (element.readOnly || element.disabled) return 'read-only';
    element.focus({ preventScroll: true });
    element.value = iso;
    tellChange(element);
    leave(element);
    return 'ok';
  },
  save: (control) => [dateBox(control).value],
  restore: (control, state) => writer.write(control, state),
};

function dateBox({ element }: PageControl): HTMLInputElement {
  if (!isInput(element)) throw new TypeError('not a date box');
  return element;
}
