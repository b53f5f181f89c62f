import { defineRule } from '../define-rule';
import { spansYears } from '../project-years';
import { bahtOf, noField, satang } from '../readers';

/** Told at the total. Exactly four quarters, all filled: a plan half entered, or of two years, is no mistake. */
export const quartersSumToTotal = defineRule({
  id: 'budget/quarters-sum-to-total',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  reads: {
    total: satang('budget.totalBaht'),
    q1: satang('budget.quarters[0].amountBaht'),
    q2: satang('budget.quarters[1].amountBaht'),
    q3: satang('budget.quarters[2].amountBaht'),
    q4: satang('budget.quarters[3].amountBaht'),
    noMore: noField('budget.quarters[4].amountBaht'),
  },
  check({ total, q1, q2, q3, q4 }, view) {
    const sum = q1 + q2 + q3 + q4;
    // The quarters of one year are a part of what several years cost.
    if (sum === total || (sum < total && spansYears(view))) return undefined;
    const difference = sum > total ? sum - total : total - sum;
    const params = { sumBaht: bahtOf(sum), totalBaht: bahtOf(total), differenceBaht: bahtOf(difference) };
    return { at: 'total', params: { ...params, case: sum > total ? 'over' : 'under' } };
  },
});
