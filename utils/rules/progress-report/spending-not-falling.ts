import { defineRule } from '../define-rule';
import { bahtOf, satang } from '../readers';
import { lastReport } from '../reports';
import { COMMON_SENSE } from '../sources';

const SPENT = satang('progress-report.spentBaht');

/** Spending is told as it has added up since the start. */
export const spendingNotFalling = defineRule({
  id: 'progress-report/spending-not-falling',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { spent: SPENT },
  check({ spent }, view) {
    const last = lastReport(view);
    const before = last && SPENT.read(last);
    if (!last || before === undefined || spent >= before) return undefined;
    const params = { spentBaht: bahtOf(spent), beforeBaht: bahtOf(before), quarter: last.report?.quarter ?? 0 };
    return { at: 'spent', origin: last.origin, params };
  },
});
