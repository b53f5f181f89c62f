import { essence } from '../any/long-texts-differ';
import { defineRule } from '../define-rule';
import { text } from '../readers';
import { lastReport } from '../reports';
import { COMMON_SENSE } from '../sources';

const RESULT = text('progress-report.resultText');
const LONG = 20;

export const textDiffersFromLastQuarter = defineRule({
  id: 'progress-report/text-differs-from-last-quarter',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { result: RESULT },
  check({ result }, view) {
    const last = lastReport(view);
    const before = last && RESULT.read(last);
    if (!last || before === undefined || essence(result).length < LONG || essence(result) !== essence(before))
      return undefined;
    return { at: 'result', origin: last.origin, params: { quarter: last.report?.quarter ?? 0 } };
  },
});
