import type { Reading } from '@/utils/model/snapshot';
import { normaliseThai, plainSpaces } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

/** PDF files tear สระอำ apart (`น้ า` for น้ำ): no Thai word begins with สระอา. */
const AM_IN_PIECES = /(?<=[ก-ฮ])([่-๋]?) +[าำ]/g;

/** What text copied from PDF and Word brings along. Nobody sees it; search, comparison and printing do. */
export const noInvisibleCharacters = defineFieldRule({
  id: 'any/no-invisible-characters',
  severity: 'warning',
  evidence: { mark: 'verified', source: 'มาตรฐาน Unicode และลำดับสระ–วรรณยุกต์ไทย วทท. 2.0' },
  kinds: ['text', 'long-text', 'number', 'money', 'date'],
  check({ reading, readOnly, widget }) {
    if (readOnly || reading.status === 'empty' || isUnknown(reading) || !['text-box', 'rich-text'].includes(widget))
      return undefined;
    const { shown } = reading;
    const clean = normaliseThai(shown);
    const pieces = clean.match(AM_IN_PIECES)?.length ?? 0;
    if (pieces > 0)
      return {
        params: { case: 'pieces', count: pieces },
        fix: { to: normaliseThai(clean.replace(AM_IN_PIECES, '$1ำ')) },
      };
    if (clean === shown) return undefined;
    // Odd spaces alone do little harm.
    const isOnlySpaces = plainSpaces(shown) === clean;
    const fix = { to: clean };
    return isOnlySpaces
      ? { severity: 'advice', params: { case: 'spaces' }, fix }
      : { params: { count: places(shown) }, fix };
  },
});

/** How many letters come out changed, each with all that clings to it. */
function places(shown: string): number {
  return shown.split(/(?=[ก-ฮ\w])|(?<=\s)/).filter((cell) => normaliseThai(cell) !== cell).length;
}

/** What the widget holds could not be read: what it shows is not what would be corrected. */
const isUnknown = (reading: Reading) => reading.status === 'unreadable' && reading.because === 'widget';
