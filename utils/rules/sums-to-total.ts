import { defineRule, type Rule } from './define-rule';
import { spansYears } from './project-years';
import { bahtOf, known, satang, type PlainReader } from './readers';
import { COMMON_SENSE } from './sources';
import type { Severity } from '@/utils/model/finding';

/** A rule that a sum is the project's total: told at the total, as `over` or `under`. */
export const sumsToTotal = (id: string, sum: PlainReader<bigint>, severityUnder: Severity): Rule =>
  defineRule({
    id,
    severity: 'warning',
    evidence: COMMON_SENSE,
    reads: { total: satang('budget.totalBaht'), sum: known(sum) },
    check({ total, sum: added }, view) {
      // The plan of one year is a part of what several years cost.
      if (added === total || (added < total && spansYears(view))) return undefined;
      const isOver = added > total;
      const difference = isOver ? added - total : total - added;
      const params = { sumBaht: bahtOf(added), totalBaht: bahtOf(total), differenceBaht: bahtOf(difference) };
      const severity = isOver ? 'warning' : severityUnder;
      return { at: 'total', severity, params: { ...params, case: isOver ? 'over' : 'under' } };
    },
  });
