import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

export const noSurroundingSpace = defineFieldRule({
  id: 'any/no-surrounding-space',
  severity: 'advice',
  evidence: { mark: 'inferred' },
  kinds: ['text', 'long-text'],
  check({ reading, readOnly, widget }) {
    if (readOnly || reading.status !== 'filled' || widget !== 'text-box') return undefined;
    const { shown } = reading;
    // Text with invisible characters is told about by that rule; once cleaned, this one looks again.
    if (shown.trim() === shown || shown.trim() === '' || normaliseThai(shown) !== shown) return undefined;
    return { fix: { to: shown.trim() } };
  },
});
