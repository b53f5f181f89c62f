import type { BoardDue, OpenCount } from '@/utils/calendar/due-board';
import type { DueDate } from '@/utils/calendar/due-date';
import { certainty } from '@/utils/i18n/certainty';
import type { popup } from '@/utils/i18n/popup';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { weekdayIn } from '@/utils/thai/be-date';
import { sayDate } from '@/utils/thai/say-date';

/** How the popup speaks: its catalogue in the chosen language. */
export interface Voice {
  language: Language;
  say: Translate<typeof popup>;
}

/** "วันพฤหัสบดี" or "Thursday". */
export const sayWeekday = (iso: IsoDate, { language }: Voice): string => weekdayIn(language, iso);

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

export const sayCertainty = (due: DueDate, { language }: Voice): string =>
  createTranslate(certainty, language)(`certainty.${due.certainty}`);

/** The working day before, and why it matters; nothing when offices are open on the due date. */
export function sayFinishBefore(
  { date, workingDayBefore, becauseNonWorking }: DueDate,
  voice: Voice,
): string | undefined {
  if (!workingDayBefore || !becauseNonWorking) return undefined;
  const weekend = becauseNonWorking === 'weekend';
  const why = weekend ? sayWeekday(date, voice) : becauseNonWorking.holiday[voice.language];
  const before = sayDate(workingDayBefore, 'weekday', voice.language);
  return voice.say('popup.due.finishBefore', { before, day: Number(date.slice(8)), why });
}

/** The day on which the office itself wants to be done; nothing where it has set none. */
export function sayOwnDate({ ownDate }: BoardDue, { say, language }: Voice): string | undefined {
  return ownDate && say('popup.due.own', { date: sayDate(ownDate, 'weekday', language) });
}

/** Of those in the ledger how many have not sent it; nothing where nobody is followed. */
export function sayOpen(count: OpenCount | undefined, { say }: Voice): string | undefined {
  if (!count) return undefined;
  const { kind, open, of } = count;
  return open === 0 ? say(`popup.open.none.${kind}`, { of }) : say(`popup.open.${kind}`, { open, of });
}
