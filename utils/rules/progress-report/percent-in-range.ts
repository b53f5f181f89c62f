import { defineRule } from '../define-rule';
import { number } from '../readers';
import { COMMON_SENSE } from '../sources';

export const percentInRange = defineRule({
  id: 'progress-report/percent-in-range',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { percent: number('progress-report.progressPercent') },
  check({ percent }) {
    if (percent < 0 || percent > 100) return { at: 'percent', params: { percent } };
    const meant = Math.round(percent * 10_000) / 100;
    // Two thirds of one per cent is hardly ever meant.
    return percent > 0 && percent < 1
      ? { at: 'percent', severity: 'advice', params: { case: 'fraction', percent, meant } }
      : undefined;
  },
});
