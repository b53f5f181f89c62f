import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import type { reminders } from '@/utils/i18n/reminders';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';

interface Voice {
  t: Translate<typeof reminders>;
  language: Language;
}

/** The words of a notification: what and how long, then when, for whom, and what to do. */
export function sayReminder(
  due: Pick<DueDate, 'what' | 'fiscalYear' | 'quarter' | 'date' | 'workingDayBefore'>,
  daysLeft: number,
  agencyName: string,
  { t, language }: Voice,
): { title: string; message: string } {
  const what = `${due.what[language]} ${due.quarter === undefined ? '' : `${due.quarter}/`}${due.fiscalYear}`;
  const lines = [
    t('reminder.date', { date: sayDay(due.date, language) }) +
      (due.workingDayBefore && daysLeft >= 0
        ? ` · ${t('reminder.before', { date: sayDay(due.workingDayBefore, language) })}`
        : ''),
    agencyName,
    daysLeft < 0 ? t('reminder.notSaid') : '',
  ];
  return { title: sayLeft(daysLeft, what, t), message: lines.filter(Boolean).join('\n') };
}

function sayLeft(days: number, what: string, t: Voice['t']): string {
  if (days < 0) return t('reminder.late', { days: -days, what });
  if (days === 0) return t('reminder.today', { what });
  return days === 1 ? t('reminder.tomorrow', { what }) : t('reminder.left', { days, what });
}

export const sayDay = (iso: IsoDate, language: Language): string =>
  language === 'th' ? formatThaiDate(iso, 'weekday') : formatEnglishDate(iso, 'weekday');
