import { MOST_EDITED_DAYS } from '@/utils/calendar/holiday-edits';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import { nameOf, noteLostKeys, problemOf, saidOf } from './entry-problem';
import { editsOf, type DayWord } from './holiday-days';
import { daySchema, holidaySchema } from './pack-schemas';
import type { RefusedEntry } from './refused-entry';

const part = 'holidays';
const LISTS = ['added', 'removed'] as const;

type Reading = { day: DayWord } | { problem: Pick<RefusedEntry, 'because' | 'at'> };

/** Each day on its own. One that is said to be off and to be worked on is not taken at all: which is meant can't be told. */
export function readHolidays(stored: unknown): {
  holidays?: HolidayEdits;
  refused: RefusedEntry[];
  ignored: ReadonlySet<string>;
} {
  const ignored = new Set<string>();
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  if (!isRecord) return { refused: [{ part, because: 'damaged' }], ignored };
  const { added = [], removed = [] } = stored as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(stored)) if (key !== 'added' && key !== 'removed') ignored.add(`${part}.${key}`);
  const lists = { added, removed };
  const misfits = LISTS.flatMap((at) => problemOfList(lists[at], at));
  if (misfits.length > 0) return { refused: misfits, ignored };

  const read = LISTS.flatMap((list) =>
    (lists[list] as unknown[]).map((raw, index) => ({ raw, at: `${list}[${index}]`, ...readDay(list, raw) })),
  );
  const offAndOn = contradictoryIn(read.flatMap((each) => ('day' in each ? [each.day] : [])));
  const refused: RefusedEntry[] = [];
  const days = new Map<string, DayWord>();
  for (const { raw, at, ...reading } of read) {
    if ('problem' in reading) {
      const { problem } = reading;
      const within = problem.at ? `${at}.${problem.at}` : at;
      refused.push({ part, ...nameOf(raw), at: within, because: problem.because });
      continue;
    }
    const { day } = reading;
    const because = offAndOn.has(day.date) ? 'contradictory' : days.has(day.date) ? 'duplicate' : undefined;
    if (because) refused.push({ part, ...nameOf(raw), at, because });
    else {
      days.set(day.date, day);
      if (day.name !== undefined) noteLostKeys(raw, day, `${part}.added[]`, ignored);
    }
  }
  return { holidays: editsOf([...days.values()]), refused, ignored };
}

function problemOfList(list: unknown, at: string): RefusedEntry[] {
  if (!Array.isArray(list)) return [{ part, at, because: 'not-an-entry' }];
  return list.length > MOST_EDITED_DAYS ? [{ part, at, because: 'too-many' }] : [];
}

function readDay(list: (typeof LISTS)[number], raw: unknown): Reading {
  if (list === 'removed') {
    const { data, error } = daySchema.safeParse(raw);
    const [issue] = error?.issues ?? [];
    return data === undefined ? { problem: issue ? saidOf(issue) : { because: 'damaged' } } : { day: { date: data } };
  }
  const { data, error } = holidaySchema.safeParse(raw);
  const problem = problemOf(raw, error?.issues[0]);
  return data && !problem ? { day: data } : { problem: problem ?? { because: 'damaged' } };
}

/** Days that one file says to be off, and to be worked on. */
function contradictoryIn(days: readonly DayWord[]): ReadonlySet<string> {
  const [off, on] = [true, false].map(
    (isOff) => new Set<string>(days.filter(({ name }) => (name !== undefined) === isOff).map(({ date }) => date)),
  );
  return new Set([...(off ?? [])].filter((date) => on?.has(date)));
}
