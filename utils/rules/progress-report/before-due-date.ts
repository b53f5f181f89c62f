import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { thisReport } from '../reports';
import { COMMON_SENSE } from '../sources';

const QUARTER: FieldPath = 'progress-report.quarter';

/** By the rule set that the agency has chosen; nothing is said where none is. Late is late: nothing on the page is wrong. */
export const beforeDueDate = definePageRule({
  id: 'progress-report/before-due-date',
  severity: 'advice',
  evidence: COMMON_SENSE,
  check(view) {
    const own = thisReport(view);
    const due = view.dueDates.find(
      ({ fiscalYear, quarter }) => fiscalYear === own?.fiscalYear && quarter === own?.quarter,
    );
    if (!due || view.today <= due.date) return [];
    return [{ at: QUARTER, params: { dueDate: due.date, source: due.source } }];
  },
});
