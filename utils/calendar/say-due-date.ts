import { popup } from '@/utils/i18n/popup';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { formatEnglishDate, formatThaiDate, weekdayOf, type DateForm } from '@/utils/thai/be-date';
import { WEEKDAYS } from '@/utils/thai/months';
import { beYearOf } from './fiscal-year';
import type { DueDate } from './upcoming-due-dates';

/** A due date in words. */
export interface SpokenDueDate {
  id: string;
  date: string;
  weekday: string;
  what: string;
  period: string;
  daysLeft: string;
  certainty: string;
  /** There only when offices are closed on the date: the reason and the working day before, and the latter alone. */
  finishBy?: string;
  finishByShort?: string;
  /** There only when the holidays of that year are not fully known. */
  doubt?: string;
}

export function sayDueDate(due: DueDate, language: Language): SpokenDueDate {
  const t = createTranslate(popup, language);
  const { date, fiscalYear: year, quarter } = due;
  return {
    id: `${due.ruleId} ${date}`,
    date: sayDate(date, language, 'long'),
    weekday: t('due.weekday', { weekday: weekdayName(date, language) }),
    what: due.what[language],
    period: quarter ? t('due.quarter', { quarter, year }) : t('due.period', { year }),
    daysLeft: sayDaysLeft(due.daysLeft, language),
    certainty: t(`certainty.${due.certainty}`),
    ...sayFinishBy(due, language),
    ...(due.isHolidayListPartial && { doubt: t('due.partialHolidays', { year: beYearOf(date) }) }),
  };
}

export function sayDate(iso: IsoDate, language: Language, form: DateForm): string {
  return language === 'th' ? formatThaiDate(iso, form) : formatEnglishDate(iso, form);
}

function sayDaysLeft(days: number, language: Language): string {
  const t = createTranslate(popup, language);
  if (days === 0) return t('due.today');
  return days === 1 ? t('due.tomorrow') : t('due.daysLeft', { days });
}

function sayFinishBy(due: DueDate, language: Language): Pick<SpokenDueDate, 'finishBy' | 'finishByShort'> {
  const { becauseNonWorking, workingDayBefore, date } = due;
  if (!becauseNonWorking || !workingDayBefore) return {};
  const t = createTranslate(popup, language);
  const why =
    becauseNonWorking === 'weekend'
      ? t('due.weekday', { weekday: weekdayName(date, language) })
      : becauseNonWorking.holiday[language];
  return {
    finishBy: t('due.finishBy', { why, date: sayDate(workingDayBefore, language, 'weekday') }),
    finishByShort: t('due.finishByShort', { date: sayDate(workingDayBefore, language, 'weekday') }),
  };
}

function weekdayName(iso: IsoDate, language: Language): string {
  const name = WEEKDAYS[weekdayOf(iso)];
  return (language === 'th' ? name?.thai : name?.english) ?? '';
}
