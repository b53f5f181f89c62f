import { defineFieldRule } from '../define-rule';

export const numberReadable = defineFieldRule({
  id: 'any/number-readable',
  severity: 'error',
  evidence: { mark: 'inferred' },
  kinds: ['number', 'money'],
  check: ({ reading }) =>
    reading.status === 'unreadable' && reading.because === 'not-a-number'
      ? { params: { shown: reading.shown } }
      : undefined,
});
