import { defineRule } from '../define-rule';
import { number } from '../readers';
import { COMMON_SENSE } from '../sources';

export const percentInRange = defineRule({
  id: 'progress-report/percent-in-range',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { percent: number('progress-report.progressPercent') },
  check: ({ percent }) => (percent < 0 || percent > 100 ? { at: 'percent', params: { percent } } : undefined),
});
