import { defineRule } from '../define-rule';
import { number } from '../readers';
import { lastReport } from '../reports';
import { COMMON_SENSE } from '../sources';

const PERCENT = number('progress-report.progressPercent');

/** Progress is told as it has grown since the start. */
export const progressNotFalling = defineRule({
  id: 'progress-report/progress-not-falling',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { percent: PERCENT },
  check({ percent }, view) {
    const last = lastReport(view);
    const before = last && PERCENT.read(last);
    if (!last || before === undefined || percent >= before) return undefined;
    return { at: 'percent', origin: last.origin, params: { percent, before, quarter: last.report?.quarter ?? 0 } };
  },
});
