import { toArabicDigits } from '@/utils/thai/digits';
import { isVisible } from '../visible';
import type { CalendarMake } from './makes';
import type { MonthView } from './month-view';
import { readTitle } from './read-title';

/** A calendar of a known make. */
export function knownView(box: Element, make: CalendarMake): MonthView {
  const parts = (part: 'title' | 'previous' | 'next' | 'day') =>
    [...box.querySelectorAll<HTMLElement>(make[part])].filter(isVisible);
  return {
    isOpen: () => isVisible(box),
    months() {
      const month = readTitle(parts('title'));
      return month === undefined ? [] : [month];
    },
    arrows: (step) => parts(step > 0 ? 'next' : 'previous').slice(0, 1),
    cells: (_month, day) =>
      parts('day').filter((cell) => toArabicDigits(cell.textContent ?? '').trim() === String(day)),
    chosen: () => undefined,
    chosenDay: () => undefined,
    confirm: () => undefined,
  };
}
