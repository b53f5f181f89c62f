import { browser } from 'wxt/browser';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { dueKey } from '@/utils/calendar/due-key';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { whyNotWorking } from '@/utils/calendar/working-day';
import { reminders } from '@/utils/i18n/reminders';
import { createTranslate } from '@/utils/i18n/translate';
import type { DueBoard } from '@/utils/calendar/due-board';
import { DEFAULT_REMINDERS, type Settings } from '@/utils/model/settings';
import { badgeOf } from '@/utils/reminders/badge';
import { dueReminders } from '@/utils/reminders/due-reminders';
import { makeDueBoard } from '@/utils/reminders/make-due-board';
import { sayDay } from '@/utils/reminders/say-reminder';
import { forgetBoard, keepBoard, madeOf } from '@/utils/store/due-board-store';
import { keepReminderMemory, markDue, readReminderMemory, readSentDues } from '@/utils/store/due-memory';
import { readSettings } from '@/utils/store/settings';
import { readNow } from '@/utils/store/today';
import { closeReminder, onReminderAnswered, showReminder } from './reminder-notices';

const ALARM = 'due-dates';
const MINUTE_MS = 60_000;
/** Text beside the number tells them apart as well. */
const TONES = { late: '#b3261e', soon: '#8a5300', calm: '#0f5c6e' } as const;

/**
 * The board of due dates, the icon and the reminders. Everything is worked out anew from what is stored, at each start,
 * change and alarm; an alarm only says when to look again.
 */
export function openDueDesk(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void renewDues().catch(() => undefined);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'settings' in changes || 'sentDues' in changes) void renewDues().catch(() => undefined);
  });
  onReminderAnswered({
    sent: (key) => sayDue(key, true),
    async snooze(key) {
      const memory = await readReminderMemory();
      const tomorrow = new Date((await readNow()).getTime() + 24 * 60 * MINUTE_MS).toISOString();
      const told = { ...memory.told, [key]: { at: {}, ...memory.told[key], snoozedUntil: tomorrow } };
      await keepReminderMemory({ ...memory, told });
      await renewDues();
    },
  });
  void renewDues().catch(() => undefined);
}

/** The officer says that it was sent, or takes that back. */
export async function sayDue(key: string, isSent: boolean): Promise<DueBoard | undefined> {
  await markDue(key, isSent, (await readNow()).toISOString());
  if (isSent) await closeReminder(key);
  return renewDues();
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two at a time would remind twice. Nothing where no rules are chosen yet. */
export function renewDues(): Promise<DueBoard | undefined> {
  const turn = last.then(renew, renew);
  last = turn.catch(() => undefined);
  return turn;
}

async function renew(): Promise<DueBoard | undefined> {
  const [settings, sent, memory, now] = await Promise.all([
    readSettings(),
    readSentDues(),
    readReminderMemory(),
    readNow(),
  ]);
  const ruleSet = RULE_SETS.find(({ id }) => id === settings.ruleSetId);
  if (!ruleSet) {
    await Promise.all([forgetBoard(), browser.action.setBadgeText({ text: '' }), browser.alarms.clear(ALARM)]);
    return undefined;
  }
  const today = bangkokToday(now);
  const since = memory.since && memory.since <= today ? memory.since : today;
  const board = makeDueBoard({
    today,
    since,
    ruleSet,
    holidays: HOLIDAYS,
    settings,
    sent,
    made: madeOf(settings, today),
  });
  await keepBoard(board);
  await showOnIcon(board, settings);
  const nextAt = await remind(board, settings, since, now);
  const midnight = Date.parse(addDays(today, 1)) - 7 * 60 * MINUTE_MS + MINUTE_MS;
  await browser.alarms.create(ALARM, { when: Math.min(nextAt?.getTime() ?? midnight, midnight) });
  return board;
}

/** Tells what is due now, and when to look again. */
async function remind(board: DueBoard, settings: Settings, since: string, now: Date): Promise<Date | undefined> {
  const { isOn, hour } = settings.reminders ?? DEFAULT_REMINDERS;
  const memory = { ...(await readReminderMemory()), since: since as DueBoard['today'] };
  if (!isOn || board.isClockDoubtful) {
    await keepReminderMemory(memory);
    return undefined;
  }
  const dues = [...board.late, ...board.next];
  const wishes = { hour, since: memory.since, isWorkingDay: (day: DueBoard['today']) => !whyNotWorking(day, HOLIDAYS) };
  const keyed = dues.map((due) => ({ key: dueKey(due), date: due.date }));
  const plan = dueReminders(keyed, memory.told, wishes, now);
  const told = { ...plan.told };
  for (const { key, daysLeft } of plan.now) {
    const due = dues.find((one) => dueKey(one) === key);
    const isShown = due && (await showReminder(key, due, daysLeft, settings).then(isDone, isNot));
    // What the browser would not show is tried again at the next look.
    if (!isShown) told[key] = memory.told[key] ?? { at: {} };
  }
  // Only once they stand there: a background that is stopped before shows the same ones in the same places again.
  await keepReminderMemory({ since: memory.since, told });
  return plan.nextAt;
}

const isDone = () => true;
const isNot = () => false;

async function showOnIcon(board: DueBoard, { language }: Settings): Promise<void> {
  const t = createTranslate(reminders, language);
  const { text, tone } = badgeOf(board);
  const [next] = board.next;
  const lines = [
    board.late.length > 0 ? t('badge.late', { count: board.late.length }) : '',
    next ? t('badge.next', { date: sayDay(next.date, language), days: next.daysLeft }) : '',
  ];
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: TONES[tone] });
  await browser.action.setTitle({ title: lines.filter(Boolean).join('\n') });
}
