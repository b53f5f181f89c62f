import { hasThaiDigits, toArabicDigits } from '@/utils/thai/digits';
import { defineFieldRule } from '../define-rule';

/** Whether the site reads Thai digits as a number is not known, so a warning. */
export const arabicDigitsInNumbers = defineFieldRule({
  id: 'any/arabic-digits-in-numbers',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['number', 'money', 'date'],
  check({ reading, readOnly, widget }) {
    // Elsewhere than in a text box the digits are the page's own.
    if (readOnly || widget !== 'text-box' || reading.status === 'empty' || !hasThaiDigits(reading.shown))
      return undefined;
    const to = toArabicDigits(reading.shown);
    return { params: { to }, fix: { to } };
  },
});
