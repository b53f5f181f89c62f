import { browser } from 'wxt/browser';
import { keepDues } from '@/utils/agency/keep-dues';
import { firstSeen } from '@/utils/agency/first-seen';
import { allProfiles } from '@/utils/agency/profiles';
import { agencyHolidays } from '@/utils/calendar/agency-holidays';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { boardsOn } from '@/utils/calendar/board-on';
import { addDays } from '@/utils/calendar/days';
import type { KeptDues } from '@/utils/calendar/due-board';
import { isClockPlausible } from '@/utils/calendar/is-clock-plausible';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { writeKeptDues, madeOf } from '@/utils/store/due-board-store';
import { editReminderMemory, markDues, readReminderMemory, readSentDues } from '@/utils/store/due-memory';
import { readSettings } from '@/utils/store/settings';
import { readNow } from '@/utils/store/today';
import { countOpen } from './count-open';
import { duesToTell, remind, snooze, type Office } from './remind';
import { answeredBy } from '@/utils/reminders/group-reminders';
import { closeReminder, onReminderAnswered } from './reminder-notices';
import { showOnIcon } from './show-on-icon';

const ALARM = 'due-dates';
const MINUTE_MS = 60_000;
const BANGKOK_MS = 7 * 60 * MINUTE_MS;

/**
 * The due dates of every agency, the icon and the reminders. Everything is worked out anew from what is stored, at each
 * start, change and alarm; an alarm only says when to look again.
 */
export function openDueDesk(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void renewDues().catch(() => undefined);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const isNews = ['settings', 'policyTold', 'sentDues'].some((key) => key in changes);
    if (area === 'managed' || isNews) void renewDues().catch(() => undefined);
  });
  onReminderAnswered({
    sent: async (key) => sayDues(answeredBy(key, duesToTell((await workOut()).boards)), true),
    async snooze(key) {
      const { boards, now } = await workOut();
      await snooze(answeredBy(key, duesToTell(boards)), now);
      await renewDues();
    },
  });
  void renewDues().catch(() => undefined);
}

/** The officer says that it was sent, or takes that back; by `agencyKey`. */
export async function sayDues(keys: readonly string[], isSent: boolean): Promise<KeptDues> {
  await markDues(keys, isSent, (await readNow()).toISOString());
  if (isSent) for (const key of keys) await closeReminder(key);
  return renewDues();
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two at a time would remind twice. */
export function renewDues(): Promise<KeptDues> {
  const turn = last.then(renew, renew);
  last = turn.catch(() => undefined);
  return turn;
}

async function renew(): Promise<KeptDues> {
  const { dues, ...office } = await workOut();
  const { boards, settings, now } = office;
  const kept = { ...dues, open: await countOpen(dues) };
  await writeKeptDues(kept);
  if (boards.length === 0) {
    await Promise.all([browser.action.setBadgeText({ text: '' }), browser.alarms.clear(ALARM)]);
    return kept;
  }
  await showOnIcon(boards, settings.language);
  const nextAt = await remind(office);
  const midnight = Date.parse(addDays(bangkokToday(now), 1)) - BANGKOK_MS + MINUTE_MS;
  const next = Math.min(nextAt?.getTime() ?? midnight, midnight);
  // One in the past would go off at once, again and again.
  await browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + MINUTE_MS) });
  return kept;
}

const isNews = (next: object, known: object) => JSON.stringify(next) !== JSON.stringify(known);

/** Without the ledger: nobody is counted in it yet. */
async function workOut(): Promise<Office & { dues: KeptDues }> {
  const [settings, sent, memory, now] = await Promise.all([
    readSettings(),
    readSentDues(),
    readReminderMemory(),
    readNow(),
  ]);
  const today = bangkokToday(now);
  const profiles = allProfiles(settings);
  const since = firstSeen(memory.since, profiles, today);
  const holidays = agencyHolidays(settings.holidays);
  const dues = keepDues(
    { today, profiles, ruleSets: RULE_SETS, holidays, since, sent },
    { made: madeOf(settings), open: {} },
  );
  // By a clock that can't be right nothing is remembered.
  if (isClockPlausible(today, dues.asOf) && isNews(since, memory.since))
    await editReminderMemory((now) => ({ ...now, since: firstSeen(now.since, profiles, today) }));
  return { dues, boards: boardsOn(today, dues), settings, holidays, now };
}
