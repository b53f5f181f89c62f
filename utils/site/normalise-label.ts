import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { memoiseText } from './memoise-text';

/** Longer texts are paragraphs, not labels. */
const LONGEST_LABEL = 160;

const NUMBERING = /^\s*(?:ข้อ(?:ที่)?\s*)?(?:\(?\d+(?:\.\d+)*(?:[.)]+\s*|\s+)|[ก-ฮa-z][.)]\s+|[•●▪○■‣*–-]\s*)/;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค)\\.?\\s*(?:25\\d\\d|\\d\\d)?';

/** Bracketed words that change nothing of the meaning. ล้านบาท or พันบาท is not among them: those are other amounts. */
const HARMLESS_BRACKET = new RegExp(
  `^(?:${[
    '(?:หน่วย\\s*:?\\s*)?(?:บาท|ร้อยละ|%|เปอร์เซ็นต์|baht|thb)',
    'ถ้ามี|หากมี|ไม่บังคับ|จำเป็น|บังคับ|จำเป็นต้องกรอก|ภาษาไทย|ไทย|thai|th|พ\\.?ศ\\.?',
    '(?:โปรด|กรุณา|ระบุ|เช่น|ตัวอย่าง|ไม่เกิน|อย่างน้อย|สูงสุด|เลือก|กรอก|รูปแบบ|ตอบได้|หมายเหตุ).*',
    // The months of a quarter.
    `${MONTH}\\s*(?:-|–|ถึง)\\s*${MONTH}`,
    '(?:ว+|d+)\\s*[/.-]\\s*(?:ด+|m+)\\s*[/.-]\\s*(?:ป+|y+)(?:\\s*พ\\.?ศ\\.?)?',
    // A gloss in Latin letters, unless it says that the English text is wanted or is a code of the plan chain.
    "(?!(?:en|eng|english|[xyzvfm]\\d*)$)[a-z][a-z .,&/'’-]*",
  ].join('|')})$`,
);

/** Words that make any bracket count: another unit, another language, another project or year. */
const TELLING_BRACKET = /ล้าน|แสน|หมื่น|พัน\s*บาท|อังกฤษ|\beng|english|million|thousand|usd|ดอลลาร์|เดิม|ก่อน|ที่ผ่านมา/;

/** Does a note change what the label beside it means? */
export const isTelling = (note: string): boolean => TELLING_BRACKET.test(normaliseThai(note).toLowerCase());

/** `ไม่เกิน 1,000 ตัวอักษร` */
const LIMIT = /(?:ความยาว)?(?:ไม่เกิน|สูงสุด)[\d,]+(?:ตัวอักษร|อักขระ|คำ|บรรทัด|หน้า)$/;
const REQUEST = /^(?:กรุณา|โปรด)?(?:ระบุ|กรอก|เลือก|ใส่|พิมพ์|ป้อน)(?:ข้อมูล)?/;
const LATIN_TAIL = /(?<=[\u0E00-\u0E7F])\/?[a-z][a-z.,&/'’]*$/;
/** On a project's form everything is the project's. */
const OF_PROJECT = /^(.{6,}?)(?:ของ|ทั้ง|ใน|ตลอด)?โครงการ$/;
/** `Latitude (ละติจูด)` */
const LATIN_HEAD = /^[a-z]{3,}([\u0E01-\u0E5B]{4,})$/;
/** Thai letters, each with one vowel and one tone at most, all in order: of most labels nothing has to be taken away. */
const PLAIN_THAI = /^(?!.*เเ)(?:[ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47]?[\u0e48-\u0e4c]?|[ะาำเ-ไ])+$/;
const WITH_REQUEST = /^(?:กรุณา|โปรด|ระบุ|กรอก|เลือก|ใส่|พิมพ์|ป้อน)|(?:ถ้า|หาก)มี$/;
const ENGLISH_OR_CODE = /(?:en|eng|english|[xyzvfm])$/;

/**
 * The part of a label that carries its meaning: no numbering, marks, white space, hyphens, units or examples.
 *
 * Two labels with the same key mean the same thing. Empty when nothing is left or the text is no label.
 */
export const normaliseLabel = memoiseText((text) => {
  if (text.length > LONGEST_LABEL * 2) return '';
  if (text.length <= LONGEST_LABEL && PLAIN_THAI.test(text) && !WITH_REQUEST.test(text)) return text;
  let label = toArabicDigits(normaliseThai(text)).toLowerCase().replace(/\s+/g, ' ').trim();
  label = label.replace(/[*＊†]+/g, ' ').replace(NUMBERING, '');
  label = label.replace(/[([{（]([^()[\]{}（）]*)[)\]}）]/g, (_all, inner: string) =>
    HARMLESS_BRACKET.test(inner.trim()) && !TELLING_BRACKET.test(inner) ? ' ' : ` ${inner} `,
  );
  label = label
    .replace(/[:：?"“”'‘’]/g, ' ')
    .trim()
    .replace(REQUEST, '');
  label = label
    .replace(/[\s\-–—_‐]+|ฯลฯ|ฯ/g, '')
    .replace(LIMIT, '')
    .replace(/[.,;/]+$/, '')
    .replace(/(?:ถ้ามี|หากมี)$/, '');
  return label.length > LONGEST_LABEL ? '' : label;
});

/** The keys under which a label may be known, surest first: as it stands, without a Latin gloss, without `ของโครงการ` at its end. */
export const labelKeys = memoiseText((text): readonly string[] => {
  const key = normaliseLabel(text);
  if (key === '') return [];
  const tail = LATIN_TAIL.exec(key)?.[0];
  const gloss = LATIN_HEAD.exec(key)?.[1];
  if (gloss !== undefined) return [key, gloss];
  const bare = OF_PROJECT.exec(key)?.[1];
  if (bare !== undefined) return [key, bare];
  return tail === undefined || ENGLISH_OR_CODE.test(tail) ? [key] : [key, key.slice(0, -tail.length)];
});
