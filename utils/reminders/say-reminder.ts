import type { reminders } from '@/utils/i18n/reminders';
import type { Language, Translate } from '@/utils/i18n/translate';
import { sayDate } from '@/utils/thai/say-date';
import type { Notice } from './group-reminders';

interface Voice {
  t: Translate<typeof reminders>;
  language: Language;
}

/** More are only counted. */
const MOST_NAMED = 2;

/** The words of a notification: what and how long, then when, for whom, and what to do. */
export function sayReminder(
  { due, daysLeft, agencies }: Notice,
  { t, language }: Voice,
): { title: string; message: string } {
  const what = `${due.what[language]} ${due.quarter === undefined ? '' : `${due.quarter}/`}${due.fiscalYear}`;
  const say = (day: typeof due.date) => sayDate(day, 'weekday', language);
  const lines = [
    [
      t('reminder.date', { date: say(due.date) }),
      due.workingDayBefore && daysLeft >= 0 ? t('reminder.before', { date: say(due.workingDayBefore) }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    due.ownDate && daysLeft > 0 ? t('reminder.own', { date: say(due.ownDate) }) : '',
    sayAgencies(agencies.map(({ agencyName }) => agencyName).filter(Boolean), t),
    daysLeft < 0 ? t('reminder.notSaid') : '',
  ];
  return { title: sayLeft(daysLeft, what, t), message: lines.filter(Boolean).join('\n') };
}

function sayAgencies(names: readonly string[], t: Voice['t']): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? t('reminder.andMore', { named, count: names.length - MOST_NAMED }) : named;
}

function sayLeft(days: number, what: string, t: Voice['t']): string {
  if (days < 0) return t('reminder.late', { days: -days, what });
  if (days === 0) return t('reminder.today', { what });
  return days === 1 ? t('reminder.tomorrow', { what }) : t('reminder.left', { days, what });
}
