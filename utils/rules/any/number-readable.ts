import { defineFieldRule } from '../define-rule';

/** A dash says that there is nothing; degrees, minutes and seconds are a way to write a place. */
const NO_NUMBER_MEANT = /^\s*[-–—]+\s*$/;
const PLACE = /latitude|longitude/;

export const numberReadable = defineFieldRule({
  id: 'any/number-readable',
  severity: 'error',
  evidence: { mark: 'inferred' },
  kinds: ['number', 'money'],
  check({ reading }, path) {
    if (reading.status !== 'unreadable' || reading.because !== 'not-a-number') return undefined;
    const { shown } = reading;
    if (NO_NUMBER_MEANT.test(shown)) return undefined;
    return PLACE.test(path) ? { severity: 'advice', params: { shown, case: 'place' } } : { params: { shown } };
  },
});
