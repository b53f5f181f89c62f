import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

const SEPARATOR = /\s*(?:[,;/\n]|หรือ|และ)\s*/;
const WORDS = /(?:หมายเลข|เบอร์)?(?:โทรศัพท์(?:มือถือ|เคลื่อนที่)?|โทรสาร|โทร|มือถือ|tel|phone|mobile|fax)\s*[.:]?/gi;
const EXTENSION = /\s*(?:ต่อ|ext\.?|#|กด)\s*[\d\s,-]*$/i;
/** Landline 9 digits, mobile 10, hotline 4; a landline may name a range of lines: 0-4222-1234-5. */
const NUMBER = /^(?:0[2-7]\d{7}|0[2-7]\d{7}-\d{1,2}|0[1689]\d{8}|1\d{3})$/;

/** Thai numbers as the numbering plan of สำนักงาน กสทช. has them; anything with other words in it is left alone. */
export const coordinatorPhoneShape = defineFieldRule({
  id: 'general/coordinator-phone-shape',
  severity: 'warning',
  evidence: { mark: 'inferred', source: 'แผนเลขหมายโทรคมนาคมของไทย (โทรศัพท์บ้าน 9 หลัก มือถือ 10 หลัก)' },
  kinds: ['text'],
  check({ reading }, path) {
    if (path !== 'general.coordinatorPhone' || reading.status !== 'filled') return undefined;
    const parts = toArabicDigits(normaliseThai(reading.shown))
      .split(SEPARATOR)
      .map(plain)
      .filter((part) => part !== '');
    if (parts.some((part) => !/^[\d-]+$/.test(part))) return undefined;
    const hasGoodOne = parts.some((part) => NUMBER.test(part));
    // Beside a full number, short ones are extensions or the next line's last digits.
    const wrong = parts.find((part) => !NUMBER.test(part) && !(hasGoodOne && part.replace(/-/g, '').length <= 6));
    return wrong === undefined || /^-+$/.test(wrong)
      ? undefined
      : { params: { digits: wrong.replace(/-/g, '').length } };
  },
});

function plain(part: string): string {
  const bare = part
    .replace(WORDS, '')
    .replace(EXTENSION, '')
    .trim()
    .replace(/^\+?66[\s-]*\(?0?\)?/, '0');
  const range = /^(.*\d{3,})-(\d{1,2})$/.exec(bare);
  const digits = (text: string) => text.replace(/[\s().\-–]/g, '');
  return range ? `${digits(range[1] ?? '')}-${range[2] ?? ''}` : digits(bare) || bare;
}
