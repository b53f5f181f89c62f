import type { PageControl } from '../page-control';
import { leave, tellChange } from './events';
import type { WidgetAdapter } from './widget-adapter';

/** The browser's own date box. Its value is always C.E. (`YYYY-MM-DD`), whatever it shows. */
export const nativeDate: WidgetAdapter = {
  id: 'native-date',
  handles: ({ element }) => element.matches('input[type=date]'),
  read: (control) => {
    const { value, validity } = dateBox(control);
    if (value === '' && validity?.badInput) return { status: 'unreadable', shown: '' };
    return value === '' ? { status: 'empty' } : { status: 'filled', shown: value };
  },
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
  restore: (control, state) => nativeDate.write(control, state),
};

function dateBox({ element }: PageControl): HTMLInputElement {
  if (!(element instanceof HTMLInputElement)) throw new TypeError('not a date box');
  return element;
}
