import { parseThaiDate } from '@/utils/thai/be-date';
import { defineFieldRule } from '../define-rule';

export const dateReadable = defineFieldRule({
  id: 'any/date-readable',
  severity: 'error',
  evidence: { mark: 'inferred' },
  kinds: ['date'],
  check({ reading }) {
    if (reading.status !== 'unreadable' || reading.because !== 'not-a-date') return undefined;
    const date = parseThaiDate(reading.shown);
    const because = date.ok ? 'not-a-date' : date.because;
    return { params: { shown: reading.shown, case: because === 'impossible-year' ? 'not-a-date' : because } };
  },
});
