import { defineRule } from '../define-rule';
import { bahtOf, number, satang } from '../readers';
import { COMMON_SENSE } from '../sources';

/** So far along without any money, in per cent, that a figure may be missing. */
const FAR = 50;

/** Work without money and money without work do happen: so advice. */
export const spendingFitsProgress = defineRule({
  id: 'progress-report/spending-fits-progress',
  severity: 'advice',
  evidence: COMMON_SENSE,
  reads: { percent: number('progress-report.progressPercent'), spent: satang('progress-report.spentBaht') },
  check({ percent, spent }) {
    if (spent > 0n && percent === 0)
      return { at: 'percent', params: { case: 'no-progress', spentBaht: bahtOf(spent) } };
    if (spent === 0n && percent >= FAR) return { at: 'spent', params: { case: 'no-spending', percent } };
    return undefined;
  },
});
