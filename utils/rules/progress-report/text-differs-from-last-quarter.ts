import { essence } from '../any/long-texts-differ';
import { defineRule } from '../define-rule';
import { text } from '../readers';
import { earlierReports } from '../reports';
import { COMMON_SENSE } from '../sources';

const RESULT = text('progress-report.resultText');
const LONG = 20;

export const textDiffersFromLastQuarter = defineRule({
  id: 'progress-report/text-differs-from-last-quarter',
  severity: 'warning',
  evidence: COMMON_SENSE,
  reads: { result: RESULT },
  check({ result }, view) {
    const said = essence(result);
    const same = earlierReports(view).find((report) => essence(RESULT.read(report) ?? '') === said);
    if (!same || said.length < LONG) return undefined;
    return { at: 'result', origin: same.origin, params: { quarter: same.report?.quarter ?? 0 } };
  },
});
