import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import type { popup } from '@/utils/i18n/popup';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { type DateForm, formatEnglishDate, formatThaiDate, weekdayOf } from '@/utils/thai/be-date';
import { WEEKDAYS } from '@/utils/thai/months';

/** How the popup speaks: its catalogue in the chosen language. */
export interface Voice {
  language: Language;
  say: Translate<typeof popup>;
}

export function sayDate(iso: IsoDate, form: DateForm, { language }: Voice): string {
  return language === 'th' ? formatThaiDate(iso, form) : formatEnglishDate(iso, form);
}

/** "วันพฤหัสบดี" or "Thursday". */
export function sayWeekday(iso: IsoDate, { language }: Voice): string {
  const weekday = WEEKDAYS[weekdayOf(iso)];
  return (language === 'th' ? `วัน${weekday?.thai ?? ''}` : weekday?.english) ?? '';
}

export function sayDaysLeft(days: number, { say }: Voice): string {
  if (days === 0) return say('popup.due.today');
  if (days === 1) return say('popup.due.tomorrow');
  return say('popup.due.daysLeft', { days });
}

export function sayPeriod({ fiscalYear: year, quarter }: DueDate, { say }: Voice): string {
  return quarter === undefined ? say('popup.due.year', { year }) : say('popup.due.quarter', { year, quarter });
}

export function sayShortPeriod({ fiscalYear: year, quarter }: DueDate, { say }: Voice): string {
  return say(quarter === undefined ? 'popup.due.year' : 'popup.due.quarterShort', { year, quarter: quarter ?? '' });
}

export function sayCertainty({ certainty }: DueDate, { say }: Voice): string {
  return say(`popup.certainty.${certainty}`);
}

/** The working day before, and why it matters; nothing when offices are open on the due date. */
export function sayFinishBefore(
  { date, workingDayBefore, becauseNonWorking }: DueDate,
  voice: Voice,
): string | undefined {
  if (!workingDayBefore || !becauseNonWorking) return undefined;
  const weekend = becauseNonWorking === 'weekend';
  const why = weekend ? sayWeekday(date, voice) : becauseNonWorking.holiday[voice.language];
  const before = sayDate(workingDayBefore, 'weekday', voice);
  return voice.say('popup.due.finishBefore', { before, day: Number(date.slice(8)), why });
}
