import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';
import type { ReportDue } from '@/utils/model/rule-choices';
import { seenFrom, type DueDate, type NominalDate } from './due-date';
import { dueKey } from './due-key';
import type { RuleSet } from './due-rule';
import { fiscalYearOf } from './fiscal-year';
import type { Holidays } from './holidays';
import { nominalDates } from './nominal-dates';
import { withLetters } from './with-letters';

export type { DueDate } from './due-date';

interface Picture {
  today: IsoDate;
  ruleSet: RuleSet;
  holidays: Holidays;
  /** The office's own: they go before the rules. */
  letters?: readonly LetterDate[] | undefined;
  /** What is done, by `dueKey`; it is left out. */
  sent?: ReadonlySet<string> | undefined;
}

/** A letter may move a date by a year, and ask for proposals of the year after the next. */
const YEARS_AROUND = 2;

/** The next dates of a rule set, today's included, soonest first. */
export function upcomingDueDates({ count, ...picture }: Picture & { count: number }): DueDate[] {
  const { today, ruleSet } = picture;
  const first = Math.max(fiscalYearOf(today) - YEARS_AROUND, ruleSet.sinceFiscalYear);
  // A fiscal year has one date or more, but those of some years have passed or are sent long before they are due.
  const years = yearsFrom(first, first + count + 3 * YEARS_AROUND);
  return duesOf(years, picture)
    .filter(({ date }) => date >= today)
    .slice(0, count)
    .map(seenFrom(today, picture.holidays));
}

/** What has passed of this and the last fiscal year, oldest first; before `since` nobody was asked whether it was sent. */
export function lateDueDates({
  since,
  ...picture
}: Picture & { sent: ReadonlySet<string>; since?: IsoDate | undefined }): DueDate[] {
  const { today, holidays } = picture;
  const thisYear = fiscalYearOf(today);
  return duesOf(yearsFrom(thisYear - 1, thisYear + YEARS_AROUND), picture)
    .filter(({ date }) => date < today && date >= (since ?? date))
    .map(seenFrom(today, holidays));
}

/** All that falls between two days, both included, soonest first: a fiscal year as a picture. */
export function duesBetween({ from, to, ...picture }: Picture & { from: IsoDate; to: IsoDate }): DueDate[] {
  const years = yearsFrom(fiscalYearOf(from) - YEARS_AROUND, fiscalYearOf(to) + YEARS_AROUND);
  return duesOf(years, picture)
    .filter(({ date }) => date >= from && date <= to)
    .map(seenFrom(picture.today, picture.holidays));
}

/** When each quarter's report of some fiscal years (พ.ศ.) is due. */
export function reportDueDates(
  ruleSet: RuleSet,
  fiscalYears: readonly number[],
  letters: readonly LetterDate[] = [],
): ReportDue[] {
  return withLetters(ruleSet, fiscalYears, letters).dates.flatMap(({ fiscalYear, quarter, date, evidence }) =>
    quarter ? [{ fiscalYear, quarter, date, source: evidence.source ?? ruleSet.source }] : [],
  );
}

function duesOf(years: readonly number[], { ruleSet, letters, sent }: Picture): NominalDate[] {
  const dates = letters?.length
    ? withLetters(ruleSet, years, letters).dates
    : years.flatMap((year) => nominalDates(ruleSet, year));
  return dates.filter((due) => !sent?.has(dueKey(due))).sort((a, b) => a.date.localeCompare(b.date));
}

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_none, years) => first + years);
