import type { Era } from '@/utils/model/field';
import { isIsoDate, type IsoDate } from '@/utils/model/ids';
import { parseThaiDate } from '@/utils/thai/be-date';
import { clickLikePerson, hover, pressKey } from './adapters/events';
import type { WidgetState, WriteAttempt } from './adapters/widget-adapter';
import { writer as textBox } from './adapters/text-box';
import { closeCalendars, openCalendar } from './calendar/open-calendar';
import { pickDay } from './calendar/pick-day';
import { monthNumber } from './calendar/read-title';
import { dateStyleOf, writeDate } from './date-style';
import { isInput } from './element';
import type { LabelledControl } from './page-control';
import { settle } from './settle';

/** A day may also stay unwritten because nothing tells which era the box wants. */
export type DayAttempt = WriteAttempt | 'era-unknown';

/**
 * Puts a day into a text box for dates. A calendar that opens at the box is pressed rather than the box typed in:
 * it writes in its own era and form, and some such boxes show what is typed without taking it.
 */
export async function writeDay(
  control: LabelledControl,
  iso: string | undefined,
  neighbours: readonly LabelledControl[],
  said: ReadonlyMap<LabelledControl, Era>,
): Promise<DayAttempt> {
  if (iso === undefined || !isIsoDate(iso)) return 'needs-hand';
  const picked = await pickInCalendar(control, iso);
  if (picked !== 'no-calendar') return picked;
  const style = dateStyleOf(control, neighbours, said);
  if (style) return typeDay(control, writeDate(iso, style));
  control.element.blur();
  return control.element.matches('[readonly]') ? 'read-only' : 'era-unknown';
}

/** Brings a day back by the way by which it was written, and emptiness by emptying. */
export async function restoreDay(control: LabelledControl, state: WidgetState): Promise<WriteAttempt> {
  const date = parseThaiDate(state[0] ?? '');
  const picked = date.ok ? await pickInCalendar(control, date.iso) : 'no-calendar';
  await settle();
  if (picked === 'no-calendar' && date.ok && wroteByCalendar.has(control.element)) return 'needs-hand';
  if (picked === 'ok' && textBox.save(control)[0] === state[0]) return 'ok';
  const left = parseThaiDate(textBox.save(control)[0] ?? '');
  const attempt = await typeDay(control, state[0] ?? '');
  if (date.ok || !left.ok || !wroteByCalendar.has(control.element)) return attempt;
  return (await isForgotten(control.element, left.iso)) ? attempt : 'needs-hand';
}

/** A calendar may keep the day of a box that was emptied: a second press on it takes it back, or puts it into the box again. */
async function isForgotten(element: HTMLElement, iso: IsoDate): Promise<boolean> {
  const calendar = await openCalendar(element);
  if (!calendar) return !wroteByCalendar.has(element);
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const kept = calendar.chosen(monthNumber(year, month), day);
  if (kept) clickLikePerson(kept);
  await closeCalendars(element, calendar);
  element.blur();
  return !kept || (isInput(element) && element.value === '');
}

/** What the box opened by itself is closed again. */
async function typeDay(control: LabelledControl, text: string): Promise<WriteAttempt> {
  const isEmptied = text === '' && (await emptyByKey(control.element));
  const attempt = isEmptied ? 'ok' : await textBox.write(control, [text]);
  if (text === '') await pressClear(control.element);
  await closeCalendars(control.element);
  return attempt;
}

/** What a calendar has put into a box, typing may not take out of the calendar again. */
const wroteByCalendar = new WeakSet<Element>();

async function pickInCalendar({ element }: LabelledControl, iso: IsoDate): Promise<WriteAttempt | 'no-calendar'> {
  const calendar = await openCalendar(element);
  if (!calendar) return 'no-calendar';
  wroteByCalendar.add(element);
  const former = calendar.chosenDay();
  const attempt = await pickDay(calendar, iso);
  await closeCalendars(element, calendar);
  element.blur();
  if (attempt === 'ok' && !showsDay(element, iso)) await takeBack(element, iso, former);
  return attempt;
}

function showsDay(element: HTMLElement, iso: IsoDate): boolean {
  const shown = parseThaiDate(isInput(element) ? element.value : '');
  return shown.ok && shown.iso === iso;
}

/** A box that writes its days in a way that we can't read is not left with one that its text would hide. */
async function takeBack(element: HTMLElement, iso: IsoDate, former: IsoDate | undefined): Promise<void> {
  await settle();
  if (showsDay(element, iso)) return;
  const calendar = await openCalendar(element);
  if (!calendar) return;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const kept = calendar.chosen(monthNumber(year, month), day);
  if (former && former !== iso) await pickDay(calendar, former);
  else if (kept) clickLikePerson(kept);
  await closeCalendars(element, calendar);
  element.blur();
}

const CLEAR = '.ant-picker-clear, .el-input__clear, .clear-icon, .v-field__clearable .v-icon, .mat-datepicker-clear';

/** Some keep a day that was typed away, and have a button for it that shows under the pointer. */
async function pressClear(element: HTMLElement): Promise<void> {
  const box = element.closest('.ant-picker, .el-date-editor, .v-input');
  if (!box) return;
  await hover(element);
  const clear = box.querySelector(CLEAR);
  if (clear) clickLikePerson(clear);
}

/** Boxes that can't be typed in are emptied by a key where the widget has one: Backspace, or Ctrl+End. */
async function emptyByKey(element: HTMLElement): Promise<boolean> {
  if (!isInput(element) || !element.readOnly) return false;
  element.focus({ preventScroll: true });
  pressKey(element, 'Backspace', 8);
  if (element.value !== '') pressKey(element, 'End', 35, { ctrlKey: true });
  await settle();
  return element.value === '';
}
