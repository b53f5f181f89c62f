import { press } from './events';
import { isHalfTicked, isShut, isTicked } from './mark';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** A single check box or switch, the browser's own or drawn: `true` when ticked, empty when not. */
export const reader: WidgetReader = {
  id: 'check-box',
  kinds: ['many-of'],
  handles: ({ element }) => element.matches('input[type=checkbox], [role=checkbox], [role=switch]'),
  read({ element }) {
    if (isHalfTicked(element)) return { status: 'unreadable', shown: '' };
    return isTicked(element) ? { status: 'filled', shown: 'true' } : { status: 'empty' };
  },
};

export const writer: WidgetWriter = {
  async write({ element }, [wanted]) {
    if (isShut(element)) return 'read-only';
    if (String(isTicked(element)) !== (wanted ?? 'false')) press(element);
    return 'ok';
  },
  save: ({ element }) => [String(isTicked(element))],
  restore: (control, state) => writer.write(control, state),
};
