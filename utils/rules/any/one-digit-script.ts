import { hasThaiDigits, toArabicDigits, toThaiDigits } from '@/utils/thai/digits';
import { defineFieldRule } from '../define-rule';
import { COMMON_SENSE } from '../sources';

/** The digits of one number, with the commas and points between them. */
const NUMBERS = /[0-9๐-๙]+(?:[,.][0-9๐-๙]+)*/g;
/** Where Thai digits quote a law, or a letter with its sign and day, they stay as that is written. */
const QUOTED =
  /(?:มาตรา|ข้อ|ฉบับ(?:ที่)?|พ\.\s?ศ\.|พุทธศักราช|ที่(?:\s?[ก-ฮ]{1,3})?|ว|ลว\.|หมวด|วรรค|เล่ม|ตอน|ายน|าคม|าพันธ์|[คยพ]\.)\s*[๐-๙][๐-๙/.,()\s]*/g;

export const oneDigitScript = defineFieldRule({
  id: 'any/one-digit-script',
  severity: 'warning',
  evidence: COMMON_SENSE,
  kinds: ['text', 'long-text'],
  check({ reading, readOnly, widget }) {
    if (readOnly || widget !== 'text-box' || reading.status !== 'filled') return undefined;
    const { shown } = reading;
    if (!hasThaiDigits(shown)) return undefined;
    const mixed = shown.match(NUMBERS)?.find(isMixed);
    if (mixed !== undefined) return { params: { case: 'number', shown: mixed }, fix: { to: unmixed(shown) } };
    const unquoted = shown.replace(QUOTED, ' ');
    return hasThaiDigits(unquoted) && /[0-9]/.test(unquoted)
      ? { severity: 'advice', params: { case: 'text' } }
      : undefined;
  },
});

/** In the script of the other numbers. */
function unmixed(shown: string): string {
  const others = shown.replace(NUMBERS, (number) => (isMixed(number) ? '' : number));
  const inOneScript = hasThaiDigits(others) && !/[0-9]/.test(others) ? toThaiDigits : toArabicDigits;
  return shown.replace(NUMBERS, (number) => (isMixed(number) ? inOneScript(number) : number));
}

const isMixed = (number: string) => hasThaiDigits(number) && /[0-9]/.test(number);
