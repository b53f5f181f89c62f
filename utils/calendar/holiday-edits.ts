import type { AddedHoliday, HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { isRealDay } from './is-real-day';

export type HolidayEditsReading =
  | { ok: true; edits: HolidayEdits }
  | { ok: false; because: 'not-a-list' | 'too-many' }
  | { ok: false; because: 'not-a-day' | 'no-name' | 'twice'; list: 'added' | 'removed'; at: number };

export const NO_HOLIDAY_EDITS: HolidayEdits = { added: [], removed: [] };

/** More is no list of holidays: offices would never be open. */
export const MOST_EDITED_DAYS = 400;
export const MOST_HOLIDAY_LETTERS = 200;

/** Nothing is taken of a list with a mistake in it: which of its days are meant can't be told. */
export function holidayEditsOf(value: unknown): HolidayEditsReading {
  if (!isRecord(value)) return { ok: false, because: 'not-a-list' };
  const { added = [], removed = [] } = value;
  if (!Array.isArray(added) || !Array.isArray(removed)) return { ok: false, because: 'not-a-list' };
  if (added.length > MOST_EDITED_DAYS || removed.length > MOST_EDITED_DAYS) return { ok: false, because: 'too-many' };
  const edits = { added: [] as AddedHoliday[], removed: [] as IsoDate[] };
  const seen = new Set<string>();
  for (const [at, each] of (added as unknown[]).entries()) {
    const { date, name } = isRecord(each) ? each : {};
    if (typeof date !== 'string' || !isRealDay(date)) return { ok: false, because: 'not-a-day', list: 'added', at };
    const words = typeof name === 'string' ? name.trim() : '';
    if (words === '' || words.length > MOST_HOLIDAY_LETTERS)
      return { ok: false, because: 'no-name', list: 'added', at };
    if (seen.has(date)) return { ok: false, because: 'twice', list: 'added', at };
    seen.add(date);
    edits.added.push({ date, name: words });
  }
  for (const [at, date] of (removed as unknown[]).entries()) {
    if (typeof date !== 'string' || !isRealDay(date)) return { ok: false, because: 'not-a-day', list: 'removed', at };
    if (seen.has(date)) return { ok: false, because: 'twice', list: 'removed', at };
    seen.add(date);
    edits.removed.push(date);
  }
  return { ok: true, edits };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
