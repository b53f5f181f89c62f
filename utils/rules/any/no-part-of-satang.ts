import { defineFieldRule } from '../define-rule';
import { COMMON_SENSE } from '../sources';

/** A hundredth of a baht is the smallest sum. Zeros beyond it are only superfluous; other digits are somebody's to round. */
export const noPartOfSatang = defineFieldRule({
  id: 'any/no-part-of-satang',
  severity: 'warning',
  evidence: COMMON_SENSE,
  kinds: ['money'],
  check({ reading, readOnly, widget }) {
    if (reading.status !== 'filled' || !/\.\d{3,}$/.test(String(reading.value))) return undefined;
    const canFix = !readOnly && widget === 'text-box' && /\.\d\d0+$/.test(reading.shown);
    const { shown } = reading;
    return { params: { shown }, ...(canFix && { fix: { to: shown.replace(/(\.\d\d)0+$/, '$1') } }) };
  },
});
