import type { Message } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { beYearOf } from './fiscal-year';
import { listFor, type HolidayList, type Holidays } from './holidays';
import { isRealDay } from './is-real-day';

export interface AddedHoliday {
  date: IsoDate;
  /** As the office calls it. */
  name: string;
}

/** The office's own days off, and bundled ones on which it works. */
export interface HolidayEdits {
  added: readonly AddedHoliday[];
  removed: readonly IsoDate[];
}

export type HolidayEditsReading =
  | { ok: true; edits: HolidayEdits }
  | { ok: false; because: 'not-a-list' | 'too-many' }
  | { ok: false; because: 'not-a-day' | 'no-name' | 'twice'; list: 'added' | 'removed'; at: number };

export const NO_HOLIDAY_EDITS: HolidayEdits = { added: [], removed: [] };

/** More is no list of holidays: offices would never be open. */
const MOST_DAYS = 400;
const MOST_LETTERS = 200;

/** Nothing is taken of a list with a mistake in it: which of its days are meant can't be told. */
export function holidayEditsOf(value: unknown): HolidayEditsReading {
  if (!isRecord(value)) return { ok: false, because: 'not-a-list' };
  const { added = [], removed = [] } = value;
  if (!Array.isArray(added) || !Array.isArray(removed)) return { ok: false, because: 'not-a-list' };
  if (added.length > MOST_DAYS || removed.length > MOST_DAYS) return { ok: false, because: 'too-many' };
  const edits = { added: [] as AddedHoliday[], removed: [] as IsoDate[] };
  const seen = new Set<string>();
  for (const [at, each] of (added as unknown[]).entries()) {
    const { date, name } = isRecord(each) ? each : {};
    if (typeof date !== 'string' || !isRealDay(date)) return { ok: false, because: 'not-a-day', list: 'added', at };
    const words = typeof name === 'string' ? name.trim() : '';
    if (words === '' || words.length > MOST_LETTERS) return { ok: false, because: 'no-name', list: 'added', at };
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

/** The bundled lists as the office has corrected them. A year of which only its own days are known stays partial. */
export function withHolidayEdits(holidays: Holidays, { added, removed }: HolidayEdits): Holidays {
  const listed: Record<number, HolidayList> = { ...holidays.listed };
  const edit = (iso: IsoDate, name: Message | undefined) => {
    const year = beYearOf(iso);
    const list = listed[year] ?? { ...listFor(iso, holidays), year, isPartial: true };
    const days = Object.entries(list.days).filter(([day]) => day !== iso.slice(5));
    listed[year] = { ...list, days: Object.fromEntries(name ? [...days, [iso.slice(5), name]] : days) };
  };
  for (const iso of removed) edit(iso, undefined);
  for (const { date, name } of added) edit(date, { th: name, en: name });
  return { ...holidays, listed };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
