import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { SentDues } from '@/utils/calendar/due-board';
import { isIsoDate, type IsoDate } from '@/utils/model/ids';
import { FIRST_PROFILE } from '@/utils/model/settings';
import type { Told } from '@/utils/reminders/due-reminders';
import { BESIDE, inTurn } from './in-turn';

const SENT = 'sentDues';
const REMINDERS = 'reminders';

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));
const sentSchema = z.record(z.string(), z.iso.datetime());
const reminderSchema = z.object({
  // One day, as it was when there was one agency only.
  since: z.optional(z.union([day, z.record(z.string(), day)])),
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

/** The officer says that it was sent, or takes that back; by `agencyKey`. */
export const markDues = (keys: readonly string[], isSent: boolean, now: string): Promise<void> =>
  inTurn(BESIDE, async () => {
    const others = Object.entries(await readSentDues()).filter(([former]) => !keys.includes(former));
    const fresh = isSent ? keys.map((key) => [key, now]) : [];
    await browser.storage.local.set({ [SENT]: Object.fromEntries([...others, ...fresh]) });
  });

export interface ReminderMemory {
  /** The day on which each agency was first told of its due dates, by profile: nothing before it is late or reminded of. */
  since: Readonly<Record<string, IsoDate>>;
  told: Told;
}

export async function readReminderMemory(): Promise<ReminderMemory> {
  const { [REMINDERS]: stored } = await browser.storage.local.get(REMINDERS);
  const { since = {}, told } = reminderSchema.safeParse(stored).data ?? { told: {} };
  // What the schema lets through has the shape of `Told`, but for keys that it spells as possibly undefined.
  return { since: typeof since === 'string' ? { [FIRST_PROFILE]: since } : since, told: told as Told };
}

/** By what is stored then; nothing is written where the very same comes back. */
export const editReminderMemory = (
  edit: (memory: ReminderMemory) => ReminderMemory | Promise<ReminderMemory>,
): Promise<void> =>
  inTurn(BESIDE, async () => {
    const memory = await readReminderMemory();
    const next = await edit(memory);
    if (next !== memory) await browser.storage.local.set({ [REMINDERS]: next });
  });
