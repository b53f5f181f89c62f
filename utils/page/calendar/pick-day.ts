import type { IsoDate } from '@/utils/model/ids';
import { clickLikePerson } from '../adapters/events';
import type { WriteAttempt } from '../adapters/widget-adapter';
import { waitFor } from '../settle';
import type { MonthView } from './month-view';
import { monthNumber, type MonthNumber } from './read-title';

/** Ten years there and back: further away, the calendar shows something else than we think. */
const FURTHEST = 120;
const TURNS_MS = 1000;
const CLOSES_MS = 300;
const MOST_ARROWS = 4;

/** Turns an open calendar to a day's month and presses the day. Its years tell their era by themselves. */
export async function pickDay(calendar: MonthView, iso: IsoDate): Promise<WriteAttempt> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const wanted = monthNumber(year, month);
  const turned = await turnTo(calendar, wanted);
  if (turned !== 'ok') return turned;
  const cells = () => calendar.cells(wanted, day);
  // While a month slides away its days are still there.
  await waitFor(() => cells().length === 1, TURNS_MS);
  const [cell, ...rivals] = cells();
  if (!cell) return 'rejected-by-page';
  if (rivals.length > 0) return 'needs-hand';
  clickLikePerson(cell);
  if (!(await waitFor(() => !calendar.isOpen(), CLOSES_MS))) {
    const button = calendar.confirm();
    if (button) clickLikePerson(button);
  }
  return 'ok';
}

async function turnTo(calendar: MonthView, wanted: MonthNumber): Promise<WriteAttempt> {
  if (!(await waitFor(() => calendar.months().length > 0, TURNS_MS))) return 'needs-hand';
  while (!calendar.months().includes(wanted)) {
    const [now] = calendar.months();
    if (now === undefined || Math.abs(wanted - now) > FURTHEST) return 'needs-hand';
    const turned = await turnBy(calendar, now, wanted > now ? 1 : -1);
    if (turned !== 'ok') return turned;
  }
  return 'ok';
}

/** Only the right arrow turns by one month; a wrong one is taken no further. */
async function turnBy(calendar: MonthView, now: MonthNumber, step: 1 | -1): Promise<WriteAttempt> {
  const arrows = calendar.arrows(step).slice(0, MOST_ARROWS);
  if (arrows.length === 0) return 'rejected-by-page';
  for (const arrow of arrows) {
    clickLikePerson(arrow);
    const hasTurned = await waitFor(() => calendar.months()[0] === now + step, TURNS_MS / arrows.length);
    if (hasTurned) return 'ok';
    if (calendar.months()[0] !== now) return 'needs-hand';
  }
  return 'needs-hand';
}
