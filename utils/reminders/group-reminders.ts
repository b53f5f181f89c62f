import type { BoardDue } from '@/utils/calendar/due-board';
import { dueKey } from '@/utils/calendar/due-key';
import type { Reminder } from './due-reminders';

/** What is due for one agency. */
export interface AgencyDue {
  /** As `agencyKey` gives it. */
  key: string;
  agencyName: string;
  due: BoardDue;
}

/** One notice: the same thing on the same day, for however many agencies. */
export interface Notice {
  /** The first agency's: the notice stands under it. */
  key: string;
  due: BoardDue;
  daysLeft: number;
  agencies: readonly AgencyDue[];
}

/** Seventeen agencies with one due date get one notice, not seventeen. */
export function groupReminders(reminders: readonly Reminder[], all: readonly AgencyDue[]): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { key, daysLeft } of reminders) {
    const one = all.find((each) => each.key === key);
    if (!one) continue;
    const shared = sharedKey(one);
    const known = notices.get(shared);
    notices.set(shared, {
      ...(known ?? { key, due: one.due, daysLeft }),
      agencies: [...(known?.agencies ?? []), one],
    });
  }
  return [...notices.values()];
}

/** Whom the answer to a notice speaks for: every agency whose due date it names; at least the one it stands under. */
export function answeredBy(key: string, all: readonly AgencyDue[]): string[] {
  const asked = all.find((each) => each.key === key);
  return asked ? all.filter((each) => sharedKey(each) === sharedKey(asked)).map((each) => each.key) : [key];
}

const sharedKey = ({ due }: AgencyDue): string => `${dueKey(due)} ${due.date}`;
