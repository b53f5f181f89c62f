import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

/** What text copied from PDF and Word brings along. Nobody sees it; search, comparison and printing do. */
export const noInvisibleCharacters = defineFieldRule({
  id: 'any/no-invisible-characters',
  severity: 'warning',
  evidence: { mark: 'verified', source: 'มาตรฐาน Unicode และ วทท. 2.0 (ลำดับสระและวรรณยุกต์ไทย)' },
  kinds: ['text', 'long-text', 'number', 'money', 'date'],
  check({ reading, readOnly, widget }) {
    if (readOnly || reading.status === 'empty' || !['text-box', 'rich-text'].includes(widget)) return undefined;
    const { shown } = reading;
    const clean = normaliseThai(shown);
    if (clean === shown) return undefined;
    // Odd spaces alone do little harm.
    const isOnlySpaces = shown.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ') === clean;
    const fix = { to: clean };
    return isOnlySpaces
      ? { severity: 'advice', params: { case: 'spaces' }, fix }
      : { params: { count: differences(shown, clean) }, fix };
  },
});

/** Code points that are gone or changed: at least one. */
function differences(shown: string, clean: string): number {
  const [before, after] = [[...shown], [...clean]];
  const changed = before.filter((letter, index) => letter !== after[index]).length;
  return Math.max(1, Math.min(changed, before.length - after.length || 1));
}
