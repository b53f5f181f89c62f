import type { DueBoard } from '@/utils/calendar/due-board';
import { agencyKey, dueKey } from '@/utils/calendar/due-key';
import type { Holidays } from '@/utils/calendar/holidays';
import { whyNotWorking } from '@/utils/calendar/working-day';
import type { IsoDate } from '@/utils/model/ids';
import { DEFAULT_REMINDERS, type Settings } from '@/utils/model/settings';
import { dueReminders } from '@/utils/reminders/due-reminders';
import { groupReminders, type AgencyDue } from '@/utils/reminders/group-reminders';
import { editReminderMemory } from '@/utils/store/due-memory';
import { showReminder } from './reminder-notices';

const DAY_MS = 24 * 60 * 60 * 1000;

/** All that is late or comes next, for every agency. */
export const duesToTell = (boards: readonly DueBoard[]): (AgencyDue & { since: IsoDate; leadDays?: number })[] =>
  boards.flatMap(({ profileId, agencyName, since, leadDays, late, next }) =>
    [...late, ...next].map((due) => ({
      ...{ key: agencyKey(profileId, dueKey(due)), agencyName, due, since },
      ...(leadDays !== undefined && { leadDays }),
    })),
  );

export interface Office {
  boards: readonly DueBoard[];
  settings: Settings;
  holidays: Holidays;
  now: Date;
}

/** Tells what is due now, and when to look again. */
export async function remind({ boards, settings, holidays, now }: Office): Promise<Date | undefined> {
  const { isOn, hour } = settings.reminders ?? DEFAULT_REMINDERS;
  if (!isOn || boards.some(({ isClockDoubtful }) => isClockDoubtful)) return undefined;
  const dues = duesToTell(boards);
  const dated = dues.map(({ due, ...each }) => ({ ...each, date: due.date }));
  let nextAt: Date | undefined;
  await editReminderMemory(async (memory) => {
    const plan = dueReminders(
      dated,
      memory.told,
      { hour, isWorkingDay: (day: IsoDate) => !whyNotWorking(day, holidays) },
      now,
    );
    nextAt = plan.nextAt;
    const told = { ...plan.told };
    for (const notice of groupReminders(plan.now, dues)) {
      const isShown = await showReminder(notice, settings.language).then(isDone, isNot);
      // What the browser would not show is tried again at the next look.
      if (!isShown) for (const { key } of notice.agencies) told[key] = memory.told[key] ?? { at: {} };
    }
    // Only once they stand there: a background that is stopped before shows the same ones in the same places again.
    return { ...memory, told };
  });
  return nextAt;
}

/** Nothing of these until tomorrow. */
export function snooze(keys: readonly string[], now: Date): Promise<void> {
  const snoozedUntil = new Date(now.getTime() + DAY_MS).toISOString();
  return editReminderMemory((memory) => {
    const told = { ...memory.told };
    for (const key of keys) told[key] = { at: {}, ...memory.told[key], snoozedUntil };
    return { ...memory, told };
  });
}

const isDone = () => true;
const isNot = () => false;
