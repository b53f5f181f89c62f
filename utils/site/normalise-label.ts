import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { isGloss } from './latin-gloss';
import { memoiseText } from './memoise-text';
import { inSameWords, SAME_WORDS, weakerKeys } from './same-words';

/** Longer texts are paragraphs, not labels. */
const LONGEST_LABEL = 160;

const NUMBERING = /^\s*(?:ข้อ(?:ที่)?\s*)?(?:\(?\d+(?:\.\d+)*(?:[.)]+\s*|\s+)|[ก-ฮa-z][.)]\s+|[•●▪○■‣*–-]\s*)/;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค)\\.?\\s*(?:25\\d\\d|\\d\\d)?';

/** Bracketed words that change nothing of the meaning. ล้านบาท or พันบาท is not among them: those are other amounts. */
const HARMLESS_BRACKET = new RegExp(
  `^(?:${[
    '(?:หน่วย\\s*:?\\s*)?(?:บาท|ร้อยละ|%|เปอร์เซ็นต์|baht|thb)',
    'ถ้ามี|หากมี|ข้อละ.*|ไม่บังคับ|จำเป็น|บังคับ|จำเป็นต้องกรอก|ภาษาไทย|ไทย|thai|th|พ\\.?ศ\\.?',
    '(?:เช่น|ตัวอย่าง|ไม่เกิน|อย่างน้อย|สูงสุด|รูปแบบ|ตอบได้|หมายเหตุ).*',
    // A request that asks for the thing itself, not for one case or part of it.
    '(?:โปรด|กรุณา|ระบุ|เลือก|กรอก)(?!.*(?:เฉพาะ|กรณี|ปีที่|ชื่อย่อ|ตัวย่อ|ร้อยละ|ขยาย|ล่าช้า|ครั้งที่)).*',
    // The months of a quarter.
    `${MONTH}\\s*(?:-|–|ถึง)\\s*${MONTH}`,
    '(?:ว+|d+)\\s*[/.-]\\s*(?:ด+|m+)\\s*[/.-]\\s*(?:ป+|y+)(?:\\s*พ\\.?ศ\\.?)?',
  ].join('|')})$`,
);

/** Words that make any bracket count: another unit, another language, another project or year. */
const TELLING_BRACKET = /ล้าน|แสน|หมื่น|พัน\s*บาท|อังกฤษ|\beng|english|million|thousand|usd|ดอลลาร์|เดิม|ก่อน|ที่ผ่านมา/;

/** Does a note change what the label beside it means? */
export const isTelling = (note: string): boolean => TELLING_BRACKET.test(normaliseThai(note).toLowerCase());

/** `ไม่เกิน 1,000 ตัวอักษร` */
const LIMIT = /(?:ความยาว)?(?:ไม่เกิน|สูงสุด)[\d,]+(?:ตัวอักษร|อักขระ|คำ|บรรทัด|หน้า)$/;
const REQUEST = /^(?:กรุณา|โปรด)?(?:ระบุ|กรอก|เลือก|ใส่|พิมพ์|ป้อน)(?:ข้อมูล)?/;
/** Words in Latin letters at the end of a label, or before the Thai that they say: `Latitude (ละติจูด)`. */
const LATIN_TAIL = /^(.*[\u0E00-\u0E5B])[\s/]*([a-z][a-z\s.,&/'’-]*)$/;
const LATIN_HEAD = /^([a-z][a-z\s.,&/'’-]{2,}?)[\s/]*([\u0E01-\u0E5B].{3,})$/;
/** On a project's form everything is the project's. */
const OF_PROJECT = /^(.{6,}?)(?:ของ|ทั้ง|ใน|ตลอด)?โครงการ$/;
/** Thai letters, each with one vowel and one tone at most, all in order: of most labels nothing has to be taken away. */
const PLAIN_THAI = /^(?!.*เเ)(?:[ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47]?[\u0e48-\u0e4c]?|[ะาำเ-ไ])+$/;
const WITH_REQUEST = /^(?:กรุณา|โปรด|ระบุ|กรอก|เลือก|ใส่|พิมพ์|ป้อน)|(?:ถ้า|หาก)มี$/;

/**
 * The part of a label that carries its meaning: no numbering, marks, white space, hyphens, units or examples.
 *
 * Two labels with the same key mean the same thing. Empty when nothing is left or the text is no label.
 */
export const normaliseLabel = memoiseText((text) => {
  if (text.length > LONGEST_LABEL * 2) return '';
  if (text.length <= LONGEST_LABEL && PLAIN_THAI.test(text) && !WITH_REQUEST.test(text)) return text;
  return closed(spaced(text));
});

/** Words with their spaces, without numbering, marks and harmless brackets. */
function spaced(text: string): string {
  const label = toArabicDigits(normaliseThai(text)).toLowerCase().replace(/\s+/g, ' ').trim();
  return label
    .replace(/[*＊†]+/g, ' ')
    .replace(NUMBERING, '')
    .replace(/[([{（]([^()[\]{}（）]*)[)\]}）]/g, (_all, inner: string, place: number) =>
      isHarmless(inner.trim(), label.slice(0, place)) ? ' ' : ` ${inner} `,
    )
    .replace(/[:：?"“”'‘’]/g, ' ')
    .trim()
    .replace(REQUEST, '');
}

const isHarmless = (inner: string, before: string): boolean =>
  (HARMLESS_BRACKET.test(inner) && !TELLING_BRACKET.test(inner)) || isGloss(inner, before);

function closed(label: string): string {
  const key = label
    .replace(/[\s\-–—_‐]+|ฯลฯ|ฯ/g, '')
    .replace(LIMIT, '')
    .replace(/[.,;/]+$/, '')
    .replace(/(?:ถ้ามี|หากมี)$/, '');
  return key.length > LONGEST_LABEL ? '' : key;
}

/** The label without the Latin words that only say it again. */
function withoutGloss(text: string): string | undefined {
  if (!/[a-z]/i.test(text)) return undefined;
  const label = spaced(text);
  const [, thai = '', tail = ''] = LATIN_TAIL.exec(label) ?? [];
  if (isGloss(tail, thai)) return closed(thai);
  const [, head = '', rest = ''] = LATIN_HEAD.exec(label) ?? [];
  return isGloss(head, rest) ? closed(rest) : undefined;
}

/**
 * The keys under which a label may be known, surest first: as it stands, without a Latin gloss, without `ของโครงการ` at
 * its end, then in the words that stand for all their like.
 */
export const labelKeys = memoiseText((text): readonly string[] => {
  const key = normaliseLabel(text);
  if (key === '') return [];
  const said = withoutGloss(text) ?? key;
  const bare = OF_PROJECT.exec(said)?.[1] ?? said;
  return [...new Set([key, said, bare, ...weakerKeys(said)])];
});

/** The keys under which a wording of the model is known: its own, and its own in the words that stand for all their like. */
export const aliasKeys = memoiseText((text): readonly string[] => {
  const key = normaliseLabel(text);
  return key === '' ? [] : [key, SAME_WORDS + inSameWords(key)];
});

const OTHER_MONEY =
  /(?:ล้าน|แสน|หมื่น|พัน|ร้อย)\s*(?:บาท|\)|$)|หน่วย\s*:?\s*(?:ล้าน|แสน|หมื่น|พัน)|หน่วย\s*:?\s*[\d,]+\s*บาท|\(\s*[\d,]+\s*บาท\s*\)|ล้าน(?![ก-๎])|(?<![ก-๎])[ลพ](?:\.บ|บ\.)|[$€£¥]|ดอลลาร์|ดอลล่าร์|เหรียญ|ยูโร|ปอนด์|เยน|หยวน|\b(?:mb|m\.? ?baht|k ?baht|usd|eur|gbp|jpy|cny|million|thousand|mil)\b/;
/** The unit, not a figure of it (`50%`). */
const PERCENT = /ร้อยละ(?!\s*\d)|(?<!\d\s?)%|เปอร์เซ็น|percent|\bpct\b/;
const BAHT = /บาท|฿|\bbaht\b|\bthb\b/;

/** The unit that a label, a bracket in it or a word at its end asks for. Of two the stranger one counts. */
export function unitOf(text: string): 'percent' | 'baht' | 'other-money' | undefined {
  const label = toArabicDigits(normaliseThai(text)).toLowerCase();
  if (OTHER_MONEY.test(label)) return 'other-money';
  if (PERCENT.test(label)) return 'percent';
  return BAHT.test(label) ? 'baht' : undefined;
}
