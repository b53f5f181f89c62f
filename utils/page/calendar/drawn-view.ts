import { isInput } from '../element';
import { isVisible } from '../visible';
import { drawnMonths, type DrawnMonth } from './drawn-months';
import type { MonthView } from './month-view';
import { isoOf, readTitle, type MonthNumber } from './read-title';

const HIGHEST = 5;
const SHUT = ':disabled, [aria-disabled=true], [class*="disabled" i]';
const CHOSEN = '[aria-selected=true], [aria-pressed=true], [class*="selected" i], [class*="active" i]';
const BUTTON = 'button, a, [role=button]';
const NEXT = /next|forward|right|ถัดไป|^[›→>▶❯⟩]$/i;
const PREVIOUS = /prev|back|left|ก่อน|^[‹←<◀❮⟨]$/i;
/** Turns by more than a month, or sends something off. */
const OTHER = /year|decade|fast|double|super|ปี|[«»]|<<|>>|submit|save|บันทึก/i;
const CONFIRMS = /^(?:ok|apply|done|set|select|ตกลง|ยืนยัน|เลือก|ใช้)$/i;

/**
 * A calendar of a make that nobody here has seen: the days of a month in their order, and over them its name.
 *
 * @param isNew tells months that were drawn before it opened from its own.
 */
export function drawnView(field: HTMLElement, isNew: (month: DrawnMonth) => boolean): MonthView {
  const shown = () => drawnMonths(field.ownerDocument).filter((month) => isNew(month) && !month.grid.contains(field));
  const titled = () => shown().flatMap((month) => titledIn(month, field) ?? []);
  const outside = (selector: string) =>
    titled().flatMap(({ box, grid }) => partsIn(widest(box, field), selector, grid));
  const cellsOf = (wanted: MonthNumber, day: number) =>
    titled()
      .filter(({ month }) => month === wanted)
      .flatMap(({ days }) => days[day - 1] ?? []);
  return {
    isOpen: () => shown().length > 0,
    months: () => titled().map(({ month }) => month),
    arrows: (step) => arrowsAmong(outside('*'), outside(BUTTON), step),
    cells: (month, day) => cellsOf(month, day).filter((cell) => !isShut(cell)),
    chosen: (month, day) => cellsOf(month, day).find(isChosen),
    chosenDay() {
      const days = titled().flatMap(({ month, days: cells }) =>
        cells.flatMap((cell, at) => (isChosen(cell) ? isoOf(month, at + 1) : [])),
      );
      return days.length === 1 ? days[0] : undefined;
    },
    confirm: () => outside(BUTTON).find((button) => !sends(button) && CONFIRMS.test(button.textContent?.trim() ?? '')),
  };
}

interface TitledMonth extends DrawnMonth {
  month: MonthNumber;
  box: Element;
}

/** The nearest box around the days beside which exactly one month and year are named. */
function titledIn(drawn: DrawnMonth, field: HTMLElement): TitledMonth | undefined {
  const beside: Element[] = [];
  let inner = drawn.grid;
  for (let height = 0; height < HIGHEST; height += 1) {
    const box = inner.parentElement;
    if (!box || box.contains(field) || box === box.ownerDocument.body) return undefined;
    beside.push(...[...box.children].filter((other) => other !== inner));
    const month = readTitle(beside);
    if (month !== undefined) return { ...drawn, month, box };
    inner = box;
  }
  return undefined;
}

/** The arrows may stand a little outside of the title's own box, but never among the page's fields. */
function widest(box: Element, field: HTMLElement): Element {
  let widest = box;
  for (let height = 0; height < 2; height += 1) {
    const outer = widest.parentElement;
    if (!outer || outer.contains(field) || outer === outer.ownerDocument.body) break;
    if (outer.querySelector('textarea, input:not([type=number], [type=hidden], [tabindex="-1"])')) break;
    widest = outer;
  }
  return widest;
}

const partsIn = (box: Element, selector: string, grid: Element): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => !grid.contains(part) && !part.contains(grid) && isVisible(part) && !part.matches(SHUT),
  );

/** By name; where none has a name, by place: the inner two of an even row. */
function arrowsAmong(parts: readonly HTMLElement[], buttons: readonly HTMLElement[], step: 1 | -1): HTMLElement[] {
  const [wanted, unwanted] = step > 0 ? [NEXT, PREVIOUS] : [PREVIOUS, NEXT];
  const named = parts.filter((part) => {
    const names = namesOf(part);
    const says = (words: RegExp) => names.some((name) => words.test(name));
    return says(wanted) && !says(unwanted) && !says(OTHER) && !sends(part);
  });
  if (named.length > 0) return named;
  const wordless = buttons.filter((button) => !/[\p{L}\d]/u.test(button.textContent ?? '') && !sends(button));
  const inner = wordless.length / 2 - (step > 0 ? 0 : 1);
  return wordless.length === 2 || wordless.length === 4 ? wordless.slice(inner, inner + 1) : [];
}

const namesOf = (part: Element): string[] =>
  ['aria-label', 'title', 'class', 'data-action', 'data-direction']
    .map((name) => part.getAttribute(name) ?? '')
    .concat((part.textContent ?? '').trim());

/** A button without a type sends its form. */
const sends = (part: Element): boolean =>
  part.matches('a[href]:not([href^="#"], [href^="javascript"])') ||
  (part.localName === 'button' && part.closest('form') !== null && part.getAttribute('type') !== 'button') ||
  (isInput(part) && part.type === 'submit');

/** A mark may stand on the number, on the button that it is in, or on the cell. */
const isMarked = (day: Element, mark: string): boolean =>
  [day, day.closest('button, [role=button]'), day.closest('td, [role=gridcell]')].some((part) => part?.matches(mark));
const isChosen = (day: Element): boolean => isMarked(day, CHOSEN);
const isShut = (day: Element): boolean => isMarked(day, SHUT);
