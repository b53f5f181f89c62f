import type { Message } from '@/utils/i18n/translate';
import type { Evidence } from '@/utils/model/evidence';
import type { IsoDate } from '@/utils/model/ids';
import type { ReportDue } from '@/utils/model/rule-choices';
import { addDays, daysBetween } from './days';
import type { DueRule, RuleCertainty, RuleSet } from './due-rule';
import { fiscalYearOf, quarterEnd, QUARTERS, type Quarter } from './fiscal-year';
import { isYearListed, type Holidays } from './holidays';
import { lastWorkingDayBefore, whyNotWorking, type NonWorking } from './working-day';

export interface DueDate {
  ruleId: string;
  what: Message;
  /** พ.ศ. */
  fiscalYear: number;
  quarter?: Quarter;
  /** As the rule gives it. It never moves: no source says that a date rolls forward. */
  date: IsoDate;
  /** Both are there only when offices are closed on the date. */
  workingDayBefore?: IsoDate;
  becauseNonWorking?: NonWorking;
  /** Only the holidays of a fixed date are known for its year: it may fall on another one. */
  isHolidayListPartial: boolean;
  daysLeft: number;
  /** What the date rests on; `stated` where it stands in the source itself. */
  certainty: 'stated' | RuleCertainty;
  /** Of this very date; a date computed from a verified rule is `inferred`. */
  evidence: Evidence;
}

interface Request {
  today: IsoDate;
  ruleSet: RuleSet;
  holidays: Holidays;
  count: number;
}

/** The next dates of a rule set, today's included, soonest first. */
export function upcomingDueDates({ today, ruleSet, holidays, count }: Request): DueDate[] {
  // The last quarter of a fiscal year is due in the next one.
  const first = Math.max(fiscalYearOf(today) - 1, ruleSet.sinceFiscalYear);
  return Array.from({ length: count + 2 }, (_, years) => datesOf(ruleSet, first + years))
    .flat()
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, count)
    .map((due) => ({ ...due, ...ofTheDay(due.date, holidays), daysLeft: daysBetween(today, due.date) }));
}

/** When each quarter's report of some fiscal years (พ.ศ.) is due. */
export function reportDueDates(ruleSet: RuleSet, fiscalYears: readonly number[]): ReportDue[] {
  return fiscalYears
    .filter((year) => year >= ruleSet.sinceFiscalYear)
    .flatMap((year) => datesOf(ruleSet, year))
    .flatMap(({ fiscalYear, quarter, date }) =>
      quarter ? [{ fiscalYear, quarter, date, source: ruleSet.source }] : [],
    );
}

type OfTheDay = 'workingDayBefore' | 'becauseNonWorking' | 'isHolidayListPartial';
type NominalDate = Omit<DueDate, OfTheDay | 'daysLeft'>;

function datesOf(ruleSet: RuleSet, fiscalYear: number): NominalDate[] {
  return ruleSet.rules.flatMap((rule) => {
    const { id: ruleId, what, when } = rule;
    if (when.kind === 'first-quarter-day') {
      const date = `${quarterEnd(fiscalYear, 1).slice(0, 4)}-${when.monthDay}` as IsoDate;
      return [{ ruleId, what, fiscalYear, date, ...groundsOf(ruleSet, rule, date) }];
    }
    return QUARTERS.map((quarter) => {
      const date = addDays(quarterEnd(fiscalYear, quarter), when.days);
      return { ruleId, what, fiscalYear, quarter, date, ...groundsOf(ruleSet, rule, date) };
    });
  });
}

function groundsOf({ source }: RuleSet, rule: DueRule, date: IsoDate): Pick<DueDate, 'certainty' | 'evidence'> {
  if (rule.stated.some((known) => known.date === date))
    return { certainty: 'stated', evidence: { mark: 'verified', source } };
  const { certainty } = rule;
  return { certainty, evidence: { mark: certainty === 'memory' ? 'recalled' : 'inferred', source } };
}

function ofTheDay(date: IsoDate, holidays: Holidays): Pick<DueDate, OfTheDay> {
  const becauseNonWorking = whyNotWorking(date, holidays);
  return {
    isHolidayListPartial: !isYearListed(date, holidays),
    ...(becauseNonWorking && { becauseNonWorking, workingDayBefore: lastWorkingDayBefore(date, holidays) }),
  };
}
