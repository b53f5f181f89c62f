import { browser } from 'wxt/browser';
import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import { reminders } from '@/utils/i18n/reminders';
import { createTranslate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import { sayReminder } from '@/utils/reminders/say-reminder';

/** One notice a due date, in one place: shown again it takes the place of the former one. */
const PREFIX = 'due ';
const ICON = '/icons/128.png';

export async function showReminder(key: string, due: DueDate, daysLeft: number, settings: Settings): Promise<void> {
  const t = createTranslate(reminders, settings.language);
  await browser.notifications.create(PREFIX + key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    ...sayReminder(due, daysLeft, settings.agencyName, { t, language: settings.language }),
    // Firefox knows no buttons and refuses a notice that has some: a press on it leads to where both can be said.
    ...(!import.meta.env.FIREFOX && {
      buttons: [{ title: t('reminder.sent') }, { title: t('reminder.snooze') }],
      requireInteraction: daysLeft <= 1,
    }),
  });
}

/** The ids of those that stand there. */
export const standingReminders = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll());

export const closeReminder = async (key: string): Promise<void> => {
  await browser.notifications.clear(PREFIX + key);
};

/** What the officer answers to a notice. */
export function onReminderAnswered(on: {
  sent(key: string): Promise<unknown>;
  snooze(key: string): Promise<unknown>;
}): void {
  const keyOf = (id: string) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined);
  browser.notifications.onClicked.addListener(async (id) => {
    if (keyOf(id) === undefined) return;
    await browser.notifications.clear(id);
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#due') });
  });
  // Firefox has none of these.
  browser.notifications.onButtonClicked?.addListener(async (id, button) => {
    const key = keyOf(id);
    if (key === undefined) return;
    await browser.notifications.clear(id);
    await (button === 0 ? on.sent(key) : on.snooze(key));
  });
}
