import { defineRule } from '../define-rule';
import { bahtOf, known, satang } from '../readers';
import { COMMON_SENSE } from '../sources';

export const spendingWithinTotal = defineRule({
  id: 'progress-report/spending-within-total',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { spent: satang('progress-report.spentBaht'), total: known(satang('budget.totalBaht')) },
  check({ spent, total }) {
    if (spent <= total) return undefined;
    const params = { spentBaht: bahtOf(spent), totalBaht: bahtOf(total), differenceBaht: bahtOf(spent - total) };
    return { at: 'spent', params };
  },
});
