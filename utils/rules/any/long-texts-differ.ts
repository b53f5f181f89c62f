import type { FieldPath } from '@/utils/model/ids';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { definePageRule } from '../define-rule';
import { COMMON_SENSE } from '../sources';

const LONG = 30;
/** Told by a rule of its own. */
const OUTCOME: FieldPath = 'details.outcome';

/** One text in two boxes: pasted twice by mistake. Told at the later one. */
export const longTextsDiffer = definePageRule({
  id: 'any/long-texts-differ',
  severity: 'warning',
  evidence: COMMON_SENSE,
  check(view) {
    const first = new Map<string, { path: FieldPath; label: string }>();
    return view.fields('long-text').flatMap(([at, { label, reading, readOnly }]) => {
      const text = reading.status === 'filled' ? essence(reading.shown) : '';
      if (text.length < LONG) return [];
      const other = first.get(text);
      if (!other) first.set(text, { path: at, label });
      if (!other || readOnly || other.label === '' || (at === OUTCOME && other.path === 'details.output')) return [];
      return [{ at, params: { other: other.label } }];
    });
  },
});

/** Spaces, and punctuation that is no part of a number. */
const BESIDE_WORDS = /\s+|(?<![\d๐-๙])[.,;:()“”"'–-]+|[.,;:()“”"'–-]+(?![\d๐-๙])/g;

/** A text without spaces and punctuation: what it says. */
export const essence = (text: string): string => normaliseThai(text).replace(BESIDE_WORDS, '');
