import { defineRule } from '../define-rule';
import { date } from '../readers';

/** Common sense, not a rule found in the system's papers. */
export const endDateAfterStartDate = defineRule({
  id: 'general/end-date-after-start-date',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  reads: { start: date('general.startDate'), end: date('general.endDate') },
  check: ({ start, end }) => (end < start ? { at: 'end', params: { startDate: start, endDate: end } } : undefined),
});
