import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';
import type { ReportDue } from '@/utils/model/rule-choices';
import { besideHolidays, type DatedDue } from './due-date';
import type { RuleSet } from './due-rule';
import { fiscalYearOf } from './fiscal-year';
import type { Holidays } from './holidays';
import { withLetters } from './with-letters';

interface Office {
  ruleSet: RuleSet;
  holidays: Holidays;
  /** The office's own: they go before the rules. */
  letters?: readonly LetterDate[] | undefined;
}

/** A letter may move a date by a year, and ask for proposals of the year after the next. */
const YEARS_AROUND = 2;

/** All that falls between two days, both included, soonest first. */
export function datedDues({ ruleSet, holidays, letters = [] }: Office, from: IsoDate, to: IsoDate): DatedDue[] {
  const first = Math.max(fiscalYearOf(from) - YEARS_AROUND, ruleSet.sinceFiscalYear);
  const last = fiscalYearOf(to) + YEARS_AROUND;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_none, more) => first + more);
  return withLetters(ruleSet, years, letters)
    .dates.filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(besideHolidays(holidays));
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
