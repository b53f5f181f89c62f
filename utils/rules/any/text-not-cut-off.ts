import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';
import { COMMON_SENSE } from '../sources';

/** Shorter texts are names and numbers, which end as they please. */
const SHORT = 20;
/** These vowels are written before their consonant: a word can't end with one. */
const ENDS_WITHIN_WORD = /[เแโใไ]$/;
const ENDS_WITHIN_SENTENCE = /(?:\s|[ก-๙])(?:และ|หรือ|เพื่อ|ซึ่ง|ได้แก่|เช่น|รวมทั้ง|ตลอดจน)$/;
const ELLIPSIS = /(?:\.\.\.|…)$/;
const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
] as const;

/** Text pasted into a box that is too short loses its end without a word. */
export const textNotCutOff = defineFieldRule({
  id: 'any/text-not-cut-off',
  severity: 'warning',
  evidence: COMMON_SENSE,
  kinds: ['text', 'long-text'],
  check({ reading, readOnly, widget, maxLength }) {
    if (readOnly || reading.status !== 'filled' || !['text-box', 'rich-text'].includes(widget)) return undefined;
    if (maxLength !== undefined && maxLength >= SHORT && reading.shown.length === maxLength)
      return { params: { case: 'limit', limit: maxLength } };
    const text = normaliseThai(reading.shown).trim();
    if (text.length < SHORT) return undefined;
    const end = text.slice(-SHORT);
    if (ENDS_WITHIN_WORD.test(text)) return { params: { case: 'word', end } };
    if (ENDS_WITHIN_SENTENCE.test(end)) return { params: { case: 'sentence', end } };
    if (isLeftOpen(text)) return { severity: 'advice', params: { case: 'bracket', end } };
    return ELLIPSIS.test(text) ? { severity: 'advice', params: { case: 'ellipsis', end } } : undefined;
  },
});

/** A bracket or quotation mark opens last and does not close. */
const isLeftOpen = (text: string) => PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
