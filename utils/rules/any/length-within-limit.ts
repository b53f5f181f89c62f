import type { FieldReading } from '@/utils/model/snapshot';
import { toArabicDigits } from '@/utils/thai/digits';
import { defineFieldRule } from '../define-rule';

/** `ตัว` alone counts letters only where there are many: a few are indicators. */
const IN_LABEL = /(?:ไม่เกิน|สูงสุด|max(?:imum)?)\s*(?:([\d,]{1,7})\s*(?:ตัวอักษร|อักขระ|char)|([\d,]{2,7})\s*ตัว(?![ก-๙]))/i;
/** Nearer to the limit than this is worth a word, in a field long enough to matter. */
const NEAR = 0.95;
const LONG = 100;

/** Counted as browsers count `maxlength`: UTF-16 units, a new line as one. A limit in words is taken by whole letters. */
export const lengthWithinLimit = defineFieldRule({
  id: 'any/length-within-limit',
  severity: 'error',
  evidence: { mark: 'verified', source: 'หน้าแบบฟอร์มกำหนดความยาวสูงสุดของช่องนี้' },
  kinds: ['text', 'long-text'],
  check(field) {
    const { reading, readOnly } = field;
    if (readOnly || reading.status !== 'filled') return undefined;
    const limit = limitOf(field);
    if (!limit) return undefined;
    const plain = reading.shown.replace(/\r\n/g, '\n');
    const count = limit.isInWords ? [...plain].length : plain.length;
    const params = { count, limit: limit.most };
    if (count > limit.most) return { params: { ...params, over: count - limit.most } };
    const isNear = limit.most >= LONG && count >= NEAR * limit.most && count < limit.most;
    return isNear ? { severity: 'advice', params: { ...params, left: limit.most - count, case: 'near' } } : undefined;
  },
});

export function limitOf({
  maxLength,
  saidLimit,
  label,
}: FieldReading): { most: number; isInWords: boolean } | undefined {
  if (maxLength !== undefined) return { most: maxLength, isInWords: false };
  if (saidLimit !== undefined) return { most: saidLimit, isInWords: true };
  const [, letters, many] = IN_LABEL.exec(toArabicDigits(label)) ?? [];
  const most = Number((letters ?? many)?.replace(/,/g, '') ?? 0);
  return most > 0 ? { most, isInWords: true } : undefined;
}
