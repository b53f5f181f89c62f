import { toArabicDigits } from '@/utils/thai/digits';
import { defineRule } from '../define-rule';
import { text } from '../readers';
import { likeCriterion } from '../sources';

const YEAR = /(?<!\d)(?:2[45]\d\d|20\d\d)(?!\d)/;
/** A figure that is neither year nor number of a list. */
const FIGURE =
  /\d[\d,.]{0,20}\s*(?:%|คน|ราย|ครัวเรือน|แห่ง|บาท|ล้าน|ไร่|ตัน|ครั้ง|กิโลเมตร|ลูกบาศก์|เท่า|วัน|เดือน|หมู่บ้าน|ตำบล|อำเภอ|จังหวัด)|ร้อยละ\s*\d|\d{1,3},\d{3}|\d\.\d/;
const SOURCE =
  /สถิติ|รายงาน|งานวิจัย|วิจัย|ผลการศึกษา|ผลสำรวจ|สำรวจ|ข้อมูลจาก|ข้อมูลของ|อ้างอิง|ที่มา\s*:|ผลการประเมิน|ฐานข้อมูล|สำมะโน|เรื่องร้องเรียน|สถานการณ์/;
/** Too short to have been written yet. */
const SHORT = 40;

/** Evidence is "ข้อมูลสถิติ งานวิจัย รายงาน สถานการณ์ปัจจุบัน ฯลฯ"; that a text cites it is told by a figure, a year and a source. */
export const rationaleCitesEvidence = defineRule({
  id: 'details/rationale-cites-evidence',
  severity: 'advice',
  evidence: likeCriterion(3),
  criterion: 3,
  reads: { rationale: text('details.rationale') },
  check({ rationale }) {
    const plain = toArabicDigits(rationale);
    if (plain.trim().length < SHORT) return undefined;
    const missing = [
      ...(FIGURE.test(plain) ? [] : ['figure']),
      ...(YEAR.test(plain) ? [] : ['year']),
      ...(SOURCE.test(plain) ? [] : ['source']),
    ];
    return missing.length === 0 ? undefined : { at: 'rationale', params: { case: missing.join('-') } };
  },
});
