import type { IsoDate } from '@/utils/model/ids';
import { toArabicDigits } from '@/utils/thai/digits';
import { clickLikePerson } from '../adapters/events';
import type { WriteAttempt } from '../adapters/widget-adapter';
import { waitFor } from '../settle';
import { isVisible } from '../visible';
import type { OpenCalendar } from './open-calendar';
import { monthNumber, readTitle } from './read-title';

/** Ten years there and back: further away, the calendar shows something else than we think. */
const FURTHEST = 120;
const TURNS_MS = 1000;

/** Turns an open calendar to a day's month and presses the day. Its years tell their era by themselves. */
export async function pickDay(calendar: OpenCalendar, iso: IsoDate): Promise<WriteAttempt> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const wanted = monthNumber(year, month);
  const turned = await turnTo(calendar, wanted);
  if (turned !== 'ok') return turned;
  const cells = () =>
    partsOf(calendar, 'day').filter((cell) => toArabicDigits(cell.textContent ?? '').trim() === String(day));
  // While a month slides away its days are still there.
  await waitFor(() => cells().length === 1, TURNS_MS);
  const [cell, ...rivals] = cells();
  if (!cell) return 'rejected-by-page';
  if (rivals.length > 0) return 'needs-hand';
  clickLikePerson(cell);
  return 'ok';
}

async function turnTo(calendar: OpenCalendar, wanted: number): Promise<WriteAttempt> {
  const shown = () => readTitle(partsOf(calendar, 'title'));
  if (!(await waitFor(() => shown() !== undefined, TURNS_MS))) return 'needs-hand';
  for (let now = shown(); now !== wanted; now = shown()) {
    if (now === undefined || Math.abs(wanted - now) > FURTHEST) return 'needs-hand';
    const [button] = partsOf(calendar, wanted > now ? 'next' : 'previous');
    if (!button) return 'rejected-by-page';
    const goal = now + Math.sign(wanted - now);
    clickLikePerson(button);
    if (!(await waitFor(() => shown() === goal, TURNS_MS))) return 'needs-hand';
  }
  return 'ok';
}

const partsOf = ({ box, make }: OpenCalendar, part: 'title' | 'previous' | 'next' | 'day'): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(make[part])].filter(isVisible);
