import { browser } from 'wxt/browser';
import { reminders } from '@/utils/i18n/reminders';
import { createTranslate } from '@/utils/i18n/translate';
import type { Language } from '@/utils/model/settings';
import type { Notice } from '@/utils/reminders/group-reminders';
import { sayReminder } from '@/utils/reminders/say-reminder';

/** One notice a due date, in one place: shown again it takes the place of the former one. */
const PREFIX = 'due ';
const ICON = '/icons/128.png';

export async function showReminder(notice: Notice, language: Language): Promise<void> {
  const t = createTranslate(reminders, language);
  await browser.notifications.create(PREFIX + notice.key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    ...sayReminder(notice, { t, language }),
    // Firefox knows no buttons and refuses a notice that has some: a press on it leads to where both can be said.
    ...(!import.meta.env.FIREFOX && {
      buttons: [
        { title: t(notice.agencies.length > 1 ? 'reminder.sentAll' : 'reminder.sent') },
        { title: t('reminder.snooze') },
      ],
      requireInteraction: notice.daysLeft <= 1,
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
