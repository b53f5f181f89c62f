import { defineFieldRule } from '../define-rule';
import { COMMON_SENSE } from '../sources';

/** Numbers below zero have no meaning here; degrees and per cent have rules of their own. */
const COUNTED = /\.(?:weight|count)$/;

export const noNegativeAmount = defineFieldRule({
  id: 'any/no-negative-amount',
  severity: 'warning',
  evidence: COMMON_SENSE,
  kinds: ['money', 'number'],
  check({ kind, reading }, path) {
    if (kind === 'number' && !COUNTED.test(path)) return undefined;
    const isNegative = reading.status === 'filled' && String(reading.value).startsWith('-');
    return isNegative ? { params: { shown: reading.shown } } : undefined;
  },
});
