import { isForeignHeading } from './own-words';

/** What a form about a project says somewhere: in a label, a heading or the page's title. */
const OF_A_PROJECT =
  /โครงการ|ชื่อการดำเนินงาน|แผนงาน|ยุทธศาสตร์ชาติ|แผนแม่บท|แผนระดับ|กิจกรรมหลัก|กิจกรรมย่อย|ผลการดำเนินการรายไตรมาส|emenscr|ประเมินผลแห่งชาติ/i;

/** Titles of forms that speak of projects and are none: requests, bookings, registers, surveys. */
const OTHER_FORM =
  /ใบ(?:ลา|เบิก|สมัคร|ขอ|แจ้ง|สั่ง|รับ|ยืม|จอง|เสนอราคา)|^คำ(?:ขอ|ร้อง)|การลา|ขอ(?:ซื้อ|จ้าง|ใช้|อนุมัติ(?:ซื้อ|จ้าง|เดินทาง|ไป|เบิก)|อนุญาต|โอน|ยืม)|จอง|ทะเบียน|สมัคร|ร้องเรียน|ร้องทุกข์|แบบสอบถาม|พึงพอใจ|เดินทางไปราชการ|สืบค้น|ค้นหา|ทุนการศึกษา|ข่าว|ปฏิทินกิจกรรม|หลักสูตร/;

/**
 * Is the page a form about a project? Its title may say otherwise; where that is of something else altogether,
 * a label or heading must speak of a project. Expects the titles normalised.
 */
export function isProjectForm(titles: Iterable<string>, texts: readonly string[]): boolean {
  const all = [...titles];
  if (all.some((title) => OTHER_FORM.test(title))) return false;
  return !all.some(isForeignHeading) || texts.some((text) => OF_A_PROJECT.test(text));
}
