import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { addDays, daysBetween } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/model/ids';

/** Days before a due date on which the officer is reminded; below zero, days after it. */
export const REMINDER_DAYS = [14, 7, 3, 1, 0, -1, -7, -14, -28] as const;
/** A clock that was wrong must not silence anything for longer than anybody may snooze. */
const LONGEST_SNOOZE_MS = 8 * 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const BANGKOK_HOURS = 7;

export interface DueToRemind {
  /** Stable over restarts and updates. */
  key: string;
  date: IsoDate;
  /** A due date before this day was nobody's to remind of: the assistant was not there yet. */
  since: IsoDate;
  /** The office wants to be done so many days before: it is reminded of its own day too. */
  leadDays?: number;
}

export interface ReminderWishes {
  /** The hour of the day in Bangkok, 0 to 23. */
  hour: number;
  isWorkingDay(day: IsoDate): boolean;
}

/** What was reminded of a due date, and when: ISO times by the days before the due date, as `REMINDER_DAYS` counts them. */
export interface ToldDue {
  at: Readonly<Record<string, string>>;
  /** ISO time. */
  snoozedUntil?: string;
}
export type Told = Readonly<Record<string, ToldDue>>;

export interface Reminder {
  key: string;
  /** Below zero when it is late. */
  daysLeft: number;
}

export interface ReminderPlan {
  now: readonly Reminder[];
  /** What is told once these have been given. Of due dates that are no longer there nothing is kept. */
  told: Told;
  /** When to look again. */
  nextAt: Date | undefined;
}

/**
 * Which reminders are due at a moment: one for each due date, however many moments were slept over, and none twice.
 *
 * A moment that falls on a day off is moved to the working day before, after the due date to the one after. What was told
 * at a time that is still to come was told by a clock that has been set right since: it counts as untold.
 */
export function dueReminders(
  dues: readonly DueToRemind[],
  before: Told,
  { hour, isWorkingDay }: ReminderWishes,
  now: Date,
): ReminderPlan {
  const today = bangkokToday(now);
  const reminders: Reminder[] = [];
  const told: Record<string, ToldDue> = {};
  const later: number[] = [];
  for (const { key, date, since, leadDays = 0 } of dues) {
    if (date < since) continue;
    const { at, snoozedUntil } = believed(before[key], now);
    const moments = daysOf(leadDays).map((days) => ({ days, at: momentOf(date, days, hour, isWorkingDay) }));
    const untold = moments.filter(({ days }) => !(days in at));
    const passed = untold.filter((moment) => moment.at <= now.getTime());
    const isAsleep = snoozedUntil !== undefined && Date.parse(snoozedUntil) > now.getTime();
    later.push(
      ...untold.filter((moment) => moment.at > now.getTime()).map((moment) => moment.at),
      ...(isAsleep ? [Date.parse(snoozedUntil)] : []),
    );
    if (isAsleep) {
      told[key] = { at, snoozedUntil };
    } else if (passed.length > 0 || snoozedUntil !== undefined) {
      reminders.push({ key, daysLeft: daysBetween(today, date) });
      told[key] = { at: { ...at, ...Object.fromEntries(passed.map(({ days }) => [days, now.toISOString()])) } };
    } else if (Object.keys(at).length > 0) told[key] = { at };
  }
  return { now: reminders, told, nextAt: later.length > 0 ? new Date(Math.min(...later)) : undefined };
}

/** Before the office's own day, on it, on the due date and after it. */
const daysOf = (leadDays: number): number[] =>
  leadDays <= 0
    ? [...REMINDER_DAYS]
    : [
        ...REMINDER_DAYS.filter((days) => days >= 0).map((days) => days + leadDays),
        ...REMINDER_DAYS.filter((days) => days <= 0),
      ];

function believed(told: ToldDue | undefined, now: Date): ToldDue {
  const at = Object.entries(told?.at ?? {}).filter(([, time]) => Date.parse(time) <= now.getTime());
  const until = Date.parse(told?.snoozedUntil ?? '');
  const isSnoozed = until <= now.getTime() + LONGEST_SNOOZE_MS;
  return { at: Object.fromEntries(at), ...(isSnoozed && { snoozedUntil: new Date(until).toISOString() }) };
}

function momentOf(date: IsoDate, days: number, hour: number, isWorkingDay: (day: IsoDate) => boolean): number {
  const step = days < 0 ? 1 : -1;
  let day = addDays(date, -days);
  // No run of days off is longer; a list that calls every day one is wrong.
  for (let tries = 0; tries < 20 && !isWorkingDay(day); tries += 1) day = addDays(day, step);
  return Date.parse(day) + (hour - BANGKOK_HOURS) * HOUR_MS;
}
