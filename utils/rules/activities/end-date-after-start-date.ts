import { defineRowRule } from '../define-rule';
import { date } from '../readers';

export const endDateAfterStartDate = defineRowRule({
  id: 'activities/end-date-after-start-date',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  groups: ['activities.rows', 'activities.subRows'],
  reads: (row) => ({ start: date(`${row}.startDate`), end: date(`${row}.endDate`) }),
  check: ({ start, end }) => (end < start ? { at: 'end', params: { startDate: start, endDate: end } } : undefined),
});
