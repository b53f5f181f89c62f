import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { SentDues } from '@/utils/calendar/due-board';
import { isIsoDate, type IsoDate } from '@/utils/model/ids';
import type { Told } from '@/utils/reminders/due-reminders';

const SENT = 'sentDues';
const REMINDERS = 'reminders';

const sentSchema = z.record(z.string(), z.iso.datetime());
const reminderSchema = z.object({
  since: z.optional(z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value))),
  told: z.record(
    z.string(),
    z.object({ at: z.record(z.string(), z.iso.datetime()), snoozedUntil: z.optional(z.iso.datetime()) }),
  ),
});

/** Damaged, nothing counts as sent: a reminder too many does less harm than one too few. */
export async function readSentDues(): Promise<SentDues> {
  const { [SENT]: stored } = await browser.storage.local.get(SENT);
  return sentSchema.safeParse(stored).data ?? {};
}

/** The officer says that it was sent, or takes that back. */
export async function markDue(key: string, isSent: boolean, now: string): Promise<void> {
  const others = Object.entries(await readSentDues()).filter(([former]) => former !== key);
  await browser.storage.local.set({ [SENT]: Object.fromEntries(isSent ? [...others, [key, now]] : others) });
}

export interface ReminderMemory {
  /** The day on which the agency was first told of its due dates: nothing before it is late or reminded of. */
  since?: IsoDate | undefined;
  told: Told;
}

export async function readReminderMemory(): Promise<ReminderMemory> {
  const { [REMINDERS]: stored } = await browser.storage.local.get(REMINDERS);
  // What the schema lets through has the shape of `Told`, but for keys that it spells as possibly undefined.
  return (reminderSchema.safeParse(stored).data ?? { told: {} }) as ReminderMemory;
}

export const keepReminderMemory = (memory: ReminderMemory): Promise<void> =>
  browser.storage.local.set({ [REMINDERS]: memory });
