import { dueKey } from '@/utils/calendar/due-key';
import { calendarFile } from '@/utils/calendar/ics/calendar-file';
import type { DueDate } from '@/utils/calendar/due-date';
import { certainty } from '@/utils/i18n/certainty';
import { due } from '@/utils/i18n/due';
import { createTranslate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import { REMINDER_DAYS } from '@/utils/reminders/due-reminders';
import { sayDate } from '@/utils/thai/say-date';
import { sayWhat } from './say-dues';

interface Request {
  dues: readonly DueDate[];
  settings: Settings;
  fiscalYear: number;
  /** ISO with a zone. */
  stamp: string;
}

/** A year’s due dates for a calendar program. Imported again, a later file takes the place of an earlier one. */
export function writeCalendarFile({ dues, settings, fiscalYear, stamp }: Request): { name: string; text: string } {
  const { language, agencyName, ruleSetId = '' } = settings;
  const t = createTranslate(due, language);
  const events = dues.map((one) => ({
    key: dueKey(one),
    date: one.date,
    summary: `eMENSCR: ${sayWhat(one, language)}`,
    description: [
      one.workingDayBefore ? t('due.before', { date: sayDate(one.workingDayBefore, 'weekday', language) }) : '',
      createTranslate(certainty, language)(`certainty.${one.certainty}`),
      one.evidence.source ?? '',
    ]
      .filter(Boolean)
      .join('\n'),
    alarmDays: REMINDER_DAYS.filter((days) => days >= 0),
    // Minutes grow with every file, and stay within what calendar programs count.
    revision: Math.floor(Date.parse(stamp) / 60_000) - Math.floor(Date.UTC(2025, 0, 1) / 60_000),
  }));
  const name = t('file.name', { agency: agencyName }).trim();
  const [only] = dues.length === 1 ? dues : [];
  const file = `${name} ${only ? sayWhat(only, language) : fiscalYear}`.replace(/[\\/:*?"<>|]+/g, ' ');
  // One calendar holds the dates of several agencies apart by their names and rules.
  return { name: `${file}.ics`, text: calendarFile({ name, agencyId: `${ruleSetId} ${agencyName}`, events, stamp }) };
}
