/** Why a year beside such words may not be meant. */
export type Context =
  /** A law, rule or resolution bears it in its name. */
  | 'law'
  /** A plan or strategy bears it in its name. */
  | 'plan'
  | 'range'
  /** The text tells of what was: a source, a result, a year to compare with. */
  | 'told'
  /** Of schools, which is no fiscal year; or a number of a letter, a meeting. */
  | 'other';

type As = 'fiscal' | 'plain' | 'bare' | 'month' | 'day';

const LAW =
  /พระราช|พ\.? ?ร\.? ?[บกฎ]\.?|พรบ|รัฐธรรมนูญ|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|ประกาศ|กฎกระทรวง|กฎหมาย|กฎ ?ก\.|คำสั่ง|มติ|หนังสือ|หลักเกณฑ์|มาตรฐาน|คู่มือ|ฉบับที่|ราชกิจจา|อนุสัญญา|มาตรา|แก้ไขเพิ่มเติม/;
const PLAN = /แผน|ยุทธศาสตร์|นโยบาย|วิสัยทัศน์|วาระ|กรอบ|SDG|ภายใน(?:ปี)?/;
const TOLD =
  /ข้อมูล|สถิติ|สำรวจ|ทะเบียน|รายงาน|งานวิจัย|ผล(?:การ|สอบ|ตรวจ|คัดกรอง|ประเมิน)|ที่มา|อ้างอิง|เทียบ|(?:ปี|ค่า)ฐาน|ก่อน|ผ่านมา|เดิม|สิ้นปี|กันเงิน|เงินกัน|เหลื่อม|ผูกพัน|เมื่อ|ลงวันที่|ลว\./;
/** Right before the year's own words. */
const TOLD_JUST_BEFORE = /(?:จาก|กว่า|ตั้งแต่|นับแต่|(?<![ก-๙])ณ)\s*(?:ในปี\S*|ปี\S*)?\s*(?:พ\.? ?ศ\.?)?\s*$/;
const TOLD_AFTER = /ที่ผ่านมา|เป็นปีฐาน|เป็นฐาน|พบ|เท่ากับ|มีผู้|มีจำนวน|ดำเนินการแล้ว/;
const OTHER =
  /(?:ปีการศึกษา|ปีปฏิทิน|ปีการผลิต|ปีเพาะปลูก|ฤดูกาล|รุ่น|ค\.? ?ศ\.?)\s*(?:พ\.? ?ศ\.?)?\s*$|(?:ครั้งที่|ที่|เลขที่|รุ่นที่|ข้อ)\s*[\d.]+\s*\/\s*$/;
/** Numbers, codes, telephones, e-mail and web addresses: what stands right beside the digits. */
const CODE_BEFORE =
  /[A-Za-z0-9_@#=%$฿/.\\-]$|(?:\d[\s-]+)$|(?:โทร(?:ศัพท์)?|โทรสาร|แฟกซ์|ต่อ|เลข|เลขที่|รหัส|หมายเลข|จำนวน|ราคา|วงเงิน|เงิน|บ้าน|ห้อง|หน้า|ข้อ|รวม|ละ|เฉลี่ย|ประมาณ|กว่า|เกิน)\s*(?:ที่)?[\s.:]*$/;
const CODE_AFTER = /^(?:[A-Za-z_@#=%$฿\\]|[-/]\d{1,3}(?!\d)|\s*[-–]\s*\d{5}|\s?\d)/;
const UNIT_AFTER =
  /^\s*(?:บาท|คน|ราย|ครัวเรือน|หลัง|แห่ง|ครั้ง|ชุด|เครื่อง|ตัว|ต้น|ไร่|ตัน|กิโล|กก|กม|เมตร|ม\.|ตร|ล้าน|แสน|หมื่น|พัน|คดี|ฉบับ|เล่ม|หมู่บ้าน|ตำบล|คัน|เรื่อง|วัน|ชั่วโมง|หน่วย|รายการ|%|เปอร์เซ็นต์|ลิตร|ชิ้น|อัน|แผ่น|โครงการ|กลุ่ม|โรงเรียน)/;
const YEAR_WORDS = String.raw`(?:ปีงบประมาณ|ปี)?\s*(?:พ\.? ?ศ\.?)?\s*`;
const OTHER_YEAR = String.raw`(?:2[56]\d\d(?!\d)|[5-9]\d(?![\d,.]|\s*[ก-ฮ]))`;
/** Joins two years to one span, whatever words stand between; a list, where the second has no words of its own. */
const JOINT = String.raw`(?:[-–—~/]|(?:จน)?ถึง)\s*${YEAR_WORDS}`;
const LIST = String.raw`(?:,|และ|กับ)\s*`;
const RANGE_AFTER = new RegExp(String.raw`^\s*(?:${JOINT}|${LIST})${OTHER_YEAR}`);
const RANGE_BEFORE = new RegExp(String.raw`^\s*(?:${JOINT}|${LIST})$`);
const LISTED = new RegExp(String.raw`^\s*(?:,|และ|กับ|หรือ)\s*${YEAR_WORDS}$`);

/** Whether nothing but year words stand between a year and the one before it: `พ.ศ. 2535 และ พ.ศ. 2562`. */
export const isListed = (between: string): boolean => LISTED.test(between);

interface Beside {
  /** Up to the year before it, within its line. */
  before: string;
  after: string;
  as: As;
  /** `before` begins right behind another year. */
  followsYear: boolean;
}

/** What the words beside a year say about it; `no-year` where the digits are none. */
export function readContext({ before, after, as, followsYear }: Beside): Context | 'no-year' | undefined {
  const isDated = as === 'day' || as === 'month';
  const isSaid = as === 'fiscal' || as === 'plain';
  if ((followsYear && RANGE_BEFORE.test(before)) || (!isDated && RANGE_AFTER.test(after))) return 'range';
  if (as !== 'fiscal' && OTHER.test(before)) return 'other';
  if (CODE_AFTER.test(after)) return 'no-year';
  if (!isSaid && !isDated && (CODE_BEFORE.test(before) || UNIT_AFTER.test(after))) return 'no-year';
  if (as === 'plain' && /^\s*(?:บาท|%)/.test(after)) return 'no-year';
  if (LAW.test(as === 'fiscal' ? before.slice(-50) : before)) return 'law';
  if ((as === 'plain' || as === 'bare') && PLAN.test(before)) return 'plan';
  if (TOLD.test(before.slice(-36)) || TOLD_AFTER.test(after.slice(0, 40))) return 'told';
  if (!isDated && TOLD_JUST_BEFORE.test(before)) return 'told';
  // A bare number in the middle of a sentence can be anything.
  return as === 'bare' && !/^\s*(?:$|[)\n])/.test(after) ? 'other' : undefined;
}

const AHEAD = /จะ|จึง|ขอ(?:รับ|เสนอ|ตั้ง)|กำหนด(?:ให้|จัด|ดำเนิน)|มีแผน|เป้าหมาย/;

/** Whether the words beside a year speak of what is going to be done. */
export const isAhead = (before: string, after: string): boolean => AHEAD.test(before.slice(-36)) || AHEAD.test(after);
