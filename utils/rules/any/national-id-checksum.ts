import { toArabicDigits } from '@/utils/thai/digits';
import { defineFieldRule } from '../define-rule';

/** The thirteenth digit checks the other twelve, as กรมการปกครอง assigns them: Σ digit × (13…2), 11 minus the rest mod 11, mod 10. */
export const nationalIdChecksum = defineFieldRule({
  id: 'any/national-id-checksum',
  severity: 'warning',
  evidence: { mark: 'inferred', source: 'หลักการให้เลขประจำตัวประชาชน 13 หลัก กรมการปกครอง' },
  kinds: ['text', 'number'],
  check({ reading }, path) {
    if (!path.endsWith('NationalId') || reading.status === 'empty') return undefined;
    const digits = toArabicDigits(reading.shown).replace(/[\s-]/g, '');
    if (/^(?:[–—.]*|ไม่มี)$/.test(digits)) return undefined;
    if (!/^\d+$/.test(digits)) return { params: { case: 'shape' } };
    if (digits.length !== 13) return { params: { case: 'length', digits: digits.length } };
    return isValid(digits) ? undefined : { params: { case: 'checksum' } };
  },
});

function isValid(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, place) => total + Number(digit) * (13 - place), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}
