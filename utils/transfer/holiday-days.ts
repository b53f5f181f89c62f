import { MOST_EDITED_DAYS } from '@/utils/calendar/holiday-edits';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { isSameContent } from './canonical-json';

/** What an office says of one day. */
export interface DayWord {
  date: IsoDate;
  /** Of a day off; absent where the office works on a bundled one. */
  name?: string;
}

export const daysOf = ({ added, removed }: HolidayEdits): DayWord[] => [...added, ...removed.map((date) => ({ date }))];

export const editsOf = (days: readonly DayWord[]): HolidayEdits => ({
  added: days.flatMap(({ date, name }) => (name === undefined ? [] : [{ date, name }])),
  removed: days.flatMap(({ date, name }) => (name === undefined ? [date] : [])),
});

/** What taking a day over would do to those that are here. */
export function fateOfDay(next: DayWord, now: readonly DayWord[]): 'added' | 'replaced' | 'same' {
  const here = now.find(({ date }) => date === next.date);
  if (!here) return 'added';
  return here.name === next.name ? 'same' : 'replaced';
}

/** The later word about a day stands; `left` are those for which there is no room. */
export function mergeDays(now: HolidayEdits, next: readonly DayWord[]): { edits: HolidayEdits; left: DayWord[] } {
  const days = new Map(daysOf(now).map((day) => [day.date, day]));
  const left: DayWord[] = [];
  const isOfKind = (one: DayWord) => (day: DayWord) => (day.name === undefined) === (one.name === undefined);
  for (const day of next) {
    const others = [...days.values()].filter(({ date }) => date !== day.date);
    if (others.filter(isOfKind(day)).length >= MOST_EDITED_DAYS) left.push(day);
    else days.set(day.date, day);
  }
  return { edits: editsOf([...days.values()].sort(byDate)), left };
}

/** The edits without what an import made of `before`; what was changed since stays, and `isLeft` tells that there was such. */
export function daysBack(
  now: HolidayEdits,
  before: HolidayEdits,
  after: HolidayEdits,
): { edits: HolidayEdits; isLeft: boolean } {
  if (isSameContent(now, after)) return { edits: before, isLeft: false };
  const [here, former] = [daysOf(now), daysOf(before)];
  const imported = daysOf(after).filter((day) => fateOfDay(day, former) !== 'same');
  const days = here.flatMap((day) =>
    fateOfDay(day, imported) === 'same' ? former.filter(({ date }) => date === day.date) : [day],
  );
  return { edits: editsOf(days.sort(byDate)), isLeft: imported.some((day) => fateOfDay(day, here) !== 'same') };
}

const byDate = (a: DayWord, b: DayWord) => a.date.localeCompare(b.date);
