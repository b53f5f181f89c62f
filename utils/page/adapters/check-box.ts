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

/** Any other word would have to be guessed at. */
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['', false],
]);

export const writer: WidgetWriter = {
  async write({ element }, [wanted]) {
    if (isShut(element)) return 'read-only';
    const isWanted = ANSWERS.get(wanted ?? '');
    if (isWanted === undefined) return 'no-such-option';
    if (isTicked(element) !== isWanted) press(element);
    return 'ok';
  },
  save: ({ element }) => [String(isTicked(element))],
  restore: (control, state) => writer.write(control, state),
};
