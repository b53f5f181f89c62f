import type { AddedHoliday, HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { parseThaiDate, type ParsedDate } from '@/utils/thai/be-date';
import { fiscalYearOf } from './fiscal-year';
import { MOST_EDITED_DAYS, MOST_HOLIDAY_LETTERS } from './holiday-edits';
import { holidayOn, type Holidays } from './holidays';

export type DateTrouble =
  Extract<ParsedDate, { ok: false }>['because'] | 'other-year' | 'already' | 'removed' | 'too-many';

export type NameTrouble = 'missing' | 'too-long';

export type NewHoliday =
  { ok: true; holiday: AddedHoliday } | { ok: false; date: DateTrouble | undefined; name: NameTrouble | undefined };

interface Known {
  /** The one that is shown (พ.ศ.): a day of another one would vanish from sight, and is mostly a slip of the year. */
  fiscalYear: number;
  bundled: Holidays;
  edits: HolidayEdits;
}

/** A day off as an officer writes it; all that is wrong with it is told at once. */
export function newHoliday(written: { date: string; name: string }, known: Known): NewHoliday {
  const read = parseThaiDate(written.date);
  const dateTrouble = read.ok ? troubleWith(read.iso, known) : read.because;
  const name = written.name.trim();
  const nameTrouble = name === '' ? 'missing' : name.length > MOST_HOLIDAY_LETTERS ? 'too-long' : undefined;
  if (!read.ok || dateTrouble || nameTrouble) return { ok: false, date: dateTrouble, name: nameTrouble };
  return { ok: true, holiday: { date: read.iso, name } };
}

function troubleWith(day: IsoDate, { fiscalYear, bundled, edits }: Known): DateTrouble | undefined {
  if (fiscalYearOf(day) !== fiscalYear) return 'other-year';
  if (edits.added.some(({ date }) => date === day)) return 'already';
  if (holidayOn(day, bundled)) return edits.removed.includes(day) ? 'removed' : 'already';
  return edits.added.length >= MOST_EDITED_DAYS ? 'too-many' : undefined;
}

/** A day is kept once: the later word about it stands. */
export function withHoliday({ added, removed }: HolidayEdits, holiday: AddedHoliday): HolidayEdits {
  return {
    added: [...added.filter(({ date }) => date !== holiday.date), holiday].sort(byDate),
    removed: removed.filter((date) => date !== holiday.date),
  };
}

/** An own day is forgotten, a bundled one marked as one on which the office works. */
export function withoutHoliday({ added, removed }: HolidayEdits, day: IsoDate): HolidayEdits {
  if (added.some(({ date }) => date === day)) return { added: added.filter(({ date }) => date !== day), removed };
  return { added, removed: [...removed.filter((date) => date !== day), day].sort() };
}

export function withHolidayBack({ added, removed }: HolidayEdits, day: IsoDate): HolidayEdits {
  return { added, removed: removed.filter((date) => date !== day) };
}

const byDate = (a: AddedHoliday, b: AddedHoliday) => a.date.localeCompare(b.date);
