import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

const SEPARATOR = /\s*(?:[,;/\n]|หรือ|และ)\s*/;
const WORDS = /(?:หมายเลข|เบอร์)?(?:โทรศัพท์(?:มือถือ|เคลื่อนที่)?|โทรสาร|โทร|มือถือ|tel|phone|mobile|fax)\s*[.:]?/gi;
const EXTENSION = /\s*(?:ต่อ|ext\.?|#|กด)\s*[\d\s,-]*$/i;
/** Landline 9 digits, mobile 10, toll-free 10, one after another; a landline may name a range of lines: 0-4222-1234-5. */
const NUMBER = /^(?:0[2-7]\d{7}(?:-\d{1,2})?|0[1689]\d{8}|1[48]00\d{6})+$/;
/** Hotlines, extensions and the numbers of the ministry's own network. */
const MOST_DIGITS_OF_SHORT = 6;
const NOTHING = /^(?:[-–—.]+|ไม่มี.*|n\/?a)$/i;
/** Longer text is no phone number, and not worth the time. */
const MOST_LETTERS = 200;

/** Thai numbers as the numbering plan of สำนักงาน กสทช. has them; anything with other words in it is left alone. */
export const phoneShape = defineFieldRule({
  id: 'any/phone-shape',
  severity: 'warning',
  evidence: { mark: 'inferred', source: 'แผนเลขหมายโทรคมนาคมของไทย' },
  kinds: ['text'],
  check({ reading }, path) {
    if (!path.endsWith('Phone') || reading.status !== 'filled') return undefined;
    if (reading.shown.length > MOST_LETTERS) return undefined;
    if (!/[\d๐-๙]/.test(reading.shown))
      return NOTHING.test(reading.shown.trim()) ? undefined : { params: { case: 'none' } };
    const parts = toArabicDigits(normaliseThai(reading.shown))
      .split(SEPARATOR)
      .map(plain)
      .filter((part) => part !== '');
    if (parts.some((part) => !/^[\d-]+$/.test(part))) return undefined;
    const wrong = parts.find((part) => !NUMBER.test(part) && digitsOf(part) > MOST_DIGITS_OF_SHORT);
    return wrong === undefined ? undefined : { params: { digits: digitsOf(wrong) } };
  },
});

const digitsOf = (part: string) => part.replace(/-/g, '').length;

function plain(part: string): string {
  const bare = part
    .replace(WORDS, '')
    .replace(EXTENSION, '')
    .trim()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/^(?:\+|00)?66[\s-]*\(?0?\)?/, '0');
  const range = /^(.*\d{3,})-(\d{1,2})$/.exec(bare);
  const digits = (text: string) => text.replace(/[\s().-]/g, '');
  return range ? `${digits(range[1] ?? '')}-${range[2] ?? ''}` : digits(bare) || bare;
}
