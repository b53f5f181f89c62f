import { normaliseThai, plainSpaces } from '@/utils/thai/normalise-thai';
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
    const isOnlySpaces = plainSpaces(shown) === clean;
    const fix = { to: clean };
    return isOnlySpaces
      ? { severity: 'advice', params: { case: 'spaces' }, fix }
      : { params: { count: places(shown) }, fix };
  },
});

/** A letter with all that clings to it, seen or unseen; a doubled เ counts as one. */
const CELL = /(?:เเ|[\s\S])(?:[\u0e31-\u0e3a\u0e47-\u0e4e\uf700-\uf71a]|\p{Cf})*/gu;

/** How many letters come out changed. */
function places(shown: string): number {
  const changed = (shown.match(CELL) ?? []).filter((cell) => normaliseThai(cell) !== cell);
  return Math.max(1, changed.length);
}
