import type { Message } from '../translate';

/** What stands behind a rule that is nobody's but ours. */
export const SUGGESTION: Message = {
  th: 'ข้อเสนอแนะของผู้ช่วย ไม่ได้มาจากเอกสารของระบบ',
  en: 'A suggestion of the assistant, not a rule found in the system’s papers',
};

/** What is asked of strategy-driving proposals; for ordinary projects it is good practice. */
export const byCriterion = (criterion: number): Message => ({
  th: `หลักเกณฑ์ สศช. พ.ศ. 2570 ข้อ ${criterion} ซึ่งใช้กับข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ สำหรับโครงการทั่วไปเป็นแนวปฏิบัติที่ดี`,
  en: `NESDC’s criteria of B.E. 2570, no. ${criterion}, for strategy-driving proposals; good practice for other projects`,
});
