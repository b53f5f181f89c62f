import { quarterEnd, type Quarter } from '@/utils/calendar/fiscal-year';
import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { lastReport, thisReport } from '../reports';
import { COMMON_SENSE } from '../sources';

const QUARTER: FieldPath = 'progress-report.quarter';

/** A quarter is reported when it is over, and after the one before. What was reported on another computer is not known here. */
export const reportsInOrder = definePageRule({
  id: 'progress-report/reports-in-order',
  severity: 'advice',
  evidence: COMMON_SENSE,
  check(view) {
    const own = thisReport(view);
    if (!own) return [];
    const { fiscalYear, quarter } = own;
    if (fiscalYear !== undefined) {
      const lastDate = quarterEnd(fiscalYear, quarter as Quarter);
      if (view.today < lastDate)
        return [{ at: QUARTER, params: { case: 'early', quarter, year: fiscalYear, lastDate } }];
    }
    const last = lastReport(view);
    const isSkipped = last?.report && last.report.fiscalYear === fiscalYear && last.report.quarter < quarter - 1;
    return isSkipped
      ? [{ at: QUARTER, origin: last.origin, params: { case: 'skipped', quarter, missing: quarter - 1 } }]
      : [];
  },
});
