import { memoiseText } from './memoise-text';
import { normaliseLabel } from './normalise-label';

/**
 * Words by which a heading says that what stands under it belongs to another person or another period.
 * Plain labels below such a heading are not taken for the project's own.
 */
const OTHER = [
  'ผู้อนุมัติ',
  'ผู้บังคับบัญชา',
  'ผู้ตรวจสอบ',
  'ผู้ตรวจ',
  'ผู้รับรอง',
  'ผู้บริหาร',
  'ผู้กำกับ',
  'ผู้จัดทำ',
  'ผู้บันทึก',
  'ผู้ใช้งาน',
  'ที่ปรึกษา',
  'คู่สัญญา',
  'สัญญา',
  'จัดซื้อจัดจ้าง',
  'ร่วมดำเนินการ',
  'หน่วยงานร่วม',
  'โครงการที่เกี่ยวข้อง',
  'ที่อยู่',
  'ผู้เข้าร่วม',
  'โครงการเดิม',
  'ปีที่ผ่านมา',
  'ปีก่อน',
  'ปีที่แล้ว',
  'ไตรมาสที่ผ่านมา',
  'ไตรมาสก่อน',
  'ครั้งก่อน',
  'ย้อนหลัง',
  'ค้นหา',
  'ตัวกรอง',
  'เปรียบเทียบ',
  'สรุปข้อมูล',
  'ก่อนหน้า',
  'ข้อมูลเดิม',
  'คัดลอก',
  'โครงการที่ดำเนินการแล้ว',
  'กิจกรรมที่ดำเนินการแล้ว',
  'โดยอ้อม',
  'ทางอ้อม',
  'แผนแม่บทรอง',
  'ที่ตั้ง',
  'ภาพรวมของหน่วยงาน',
  'ภาพรวมหน่วยงาน',
  'ภาพรวมจังหวัด',
  'ภาษาอังกฤษ',
].map(normaliseLabel);

const OWN_PLACE = /ที่ตั้ง(?:ของ)?โครงการ/;

/** Does the text speak of someone or something else than this project, now? Expects a normalised label. */
export const speaksOfAnother = memoiseText((label) =>
  OTHER.some((word) => label.replace(OWN_PLACE, '').includes(word)),
);

/** Does the text speak of what was spent, reached, earned or counted, not of money planned? Expects a normalised label. */
export function speaksOfResults(label: string): boolean {
  return (
    /^ผล(?!ผลิต|ลัพธ์|สัมฤทธิ์|ประโยชน์)|จริง|จำนวนคน|คน$|ราย$|ก้าวหน้า|^เบิกจ่าย|(?:เบิกจ่าย|ใช้จ่าย|ดำเนินการ)แล้ว|ที่เบิกจ่าย|รายได้|รายรับ/.test(
      label,
    ) && !label.includes('แผน')
  );
}

/** Does the text speak of money? Expects a normalised label. */
export const speaksOfMoney = (label: string): boolean => /งบ|เงิน|บาท|จ่าย/.test(label);

/** Does the text turn from a person to an office or a place? Expects a normalised label. */
export function namesOffice(label: string): boolean {
  return /ที่อยู่|หน่วยงาน|สำนักงาน|องค์กร|บริษัท/.test(label) && !namesPerson(label);
}

const PERSON =
  /ผู้(?!รับประโยชน์|มีส่วนได้|สูงอายุ|ป่วย|เรียน|เข้าร่วม|พิการ|ประกอบการ)[ก-ฮ]|หัวหน้า|คณบดี|อธิการบดี|ผู้อำนวยการ|ปลัด|รองผู้ว่า/;

/** Does the text name a person's role? Expects a normalised label. */
export function namesPerson(label: string): boolean {
  return PERSON.test(label);
}

/** Does the text say who is signed in, what there is to choose from, or how far a record has come? Expects a normalised label. */
export const speaksOfSession = (label: string): boolean =>
  /ผู้ใช้|ออกจากระบบ|เข้าสู่ระบบ|เมนู|ยินดีต้อนรับ|สถานะ(?!โครงการ)|คู่มือ/.test(label);
