import { memoiseText } from './memoise-text';

/** Other names of the two people that a project's form asks for. */
const ROLES = [
  { role: 'ผู้ประสานงาน', names: /(?:เจ้าหน้าที่|ครู|อาจารย์|ผู้)?(?:ที่)?(?:ผู้)?(?:ติดต่อ)?ประสานงาน(?:โดย)?/ },
  { role: 'ผู้รับผิดชอบ', names: /(?:เจ้าหน้าที่|ครู|อาจารย์|ผู้)(?:ที่|ผู้)?รับผิดชอบ/ },
];
/** What may stand around a role without making it somebody else's. */
const AROUND =
  /ระบุ.*$|ได้มากกว่า.*$|ข้อมูล|รายละเอียด|ส่วนที่|\d|ชื่อ|นามสกุล|สกุล|นาม|ของ|โครงการ|การดำเนินงาน|การดำเนินการ|ดำเนินการ|หน่วยงาน|หลัก|ติดต่อ|[./:,]/g;

/**
 * Whose block it is: the one role that a heading or label names, and nobody who is only like it
 * (`ผู้ช่วยผู้ประสานงาน`, `ผู้รับผิดชอบตัวชี้วัด`). Expects a normalised label.
 */
export const roleOf = memoiseText((label): string => {
  const [only, ...others] = ROLES.filter(({ names }) => names.test(label));
  if (!only || others.length > 0) return '';
  return label.replace(only.names, '').replace(AROUND, '') === '' ? only.role : '';
});
