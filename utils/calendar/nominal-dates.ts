import type { IsoDate } from '@/utils/model/ids';
import { addDays } from './days';
import type { NominalDate } from './due-date';
import type { DueRule, DueWhen, RuleSet } from './due-rule';
import { quarterEnd, QUARTERS, type Quarter } from './fiscal-year';

type Day = Pick<NominalDate, 'quarter' | 'opens' | 'date'>;

/** What a rule set makes due in one fiscal year (พ.ศ.), in the order of its rules. */
export function nominalDates(ruleSet: RuleSet, fiscalYear: number): NominalDate[] {
  if (fiscalYear < ruleSet.sinceFiscalYear) return [];
  return ruleSet.rules
    .filter(({ from = fiscalYear, to = fiscalYear }) => from <= fiscalYear && fiscalYear <= to)
    .flatMap((rule) => daysOf(rule, fiscalYear).map((day) => dueOn(day, rule, ruleSet, fiscalYear)));
}

/** A date that the source states goes before the one its rule gives. */
function daysOf({ when, stated }: DueRule, fiscalYear: number): Day[] {
  const known = stated.filter((each) => each.fiscalYear === fiscalYear);
  const computed = computedDays(when, fiscalYear).filter(
    ({ quarter }) => !known.some((each) => each.quarter === quarter),
  );
  return [...known.map(({ fiscalYear: _, ...day }) => day), ...computed].sort(
    (a, b) => (a.quarter ?? 0) - (b.quarter ?? 0),
  );
}

function computedDays(when: DueWhen, fiscalYear: number): Day[] {
  const lastYearEnd = quarterEnd(fiscalYear - 1, 4);
  switch (when.kind) {
    case 'first-quarter-day':
      return [{ date: `${lastYearEnd.slice(0, 4)}-${when.monthDay}` as IsoDate }];
    case 'days-after-year-start':
      return [{ date: addDays(lastYearEnd, when.days) }];
    case 'days-after-quarter':
      return QUARTERS.map((quarter: Quarter) => ({
        quarter,
        date: addDays(quarterEnd(fiscalYear, quarter), when.days),
      }));
    case 'fixed':
      return [];
  }
}

function dueOn(day: Day, rule: DueRule, { source }: RuleSet, fiscalYear: number): NominalDate {
  const due = { ruleId: rule.id, what: rule.what, fiscalYear, ...day };
  const isStated = rule.stated.some(
    (known) => known.fiscalYear === fiscalYear && known.quarter === day.quarter && known.date === day.date,
  );
  if (isStated) return { ...due, certainty: 'stated', evidence: { mark: 'verified', source } };
  const mark = rule.certainty === 'memory' ? 'recalled' : 'inferred';
  return { ...due, certainty: rule.certainty, evidence: { mark, source } };
}
