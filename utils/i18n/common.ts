import type { Catalogue } from './translate';

/** Names that every surface uses. */
export const common = {
  'section.plan-links': { th: 'ความเชื่อมโยงกับแผน', en: 'Links to plans' },
  'section.general': { th: 'ข้อมูลทั่วไป', en: 'General information' },
  'section.details': { th: 'รายละเอียดโครงการ', en: 'Project details' },
  'section.activities': { th: 'กิจกรรม', en: 'Activities' },
  'section.budget': { th: 'งบประมาณ', en: 'Budget' },
  'section.progress-report': { th: 'รายงานผลการดำเนินการรายไตรมาส', en: 'Quarterly report' },
  'section.approval': { th: 'ส่งอนุมัติข้อมูล', en: 'Approval' },
  'readiness.ready': {
    th: 'ไม่พบสิ่งที่ต้องแก้ไขในช่องที่อ่านได้ ตรวจทานแล้วกดบันทึกเองได้',
    en: 'Nothing to correct in the fields that were read. Look it over, then save it yourself',
  },
  'readiness.notReady': {
    th: 'ก่อนกดบันทึก ยังมี {count} รายการต้องแก้ไข',
    en: 'Before you save: {count} {count|item|items} must be corrected',
  },
  'readiness.nearlyReady': {
    th: 'ก่อนกดบันทึก มี {count} รายการควรตรวจสอบ',
    en: 'Before you save: {count} {count|item|items} to check',
  },
  'part.failed': {
    th: 'ส่วนนี้แสดงไม่ได้ ส่วนอื่นใช้งานได้ตามปกติ',
    en: 'This part can’t be shown. The others work as usual',
  },
  'finding.criterion': { th: 'คำแนะนำคุณภาพ เกณฑ์ข้อ {criterion}', en: 'Quality advice, criterion {criterion}' },
  ignore: { th: 'ไม่ต้องเตือนเรื่องนี้อีก', en: 'Do not tell me again' },
  'ignore.field': { th: 'ที่ช่องนี้', en: 'At this field' },
  'ignore.project': { th: 'ในโครงการนี้', en: 'In this project' },
  'ignore.rule': { th: 'ทุกโครงการ', en: 'Anywhere' },
  'origin.page': {
    th: 'เทียบกับหน้า “{page}” ที่เห็นเมื่อ {seenDate} ({age})',
    en: 'Compared with the page “{page}” as seen on {seenDate} ({age})',
  },
  'origin.report': {
    th: 'เทียบกับรายงานไตรมาสที่ {quarter} ที่เห็นเมื่อ {seenDate} ({age})',
    en: 'Compared with the report of quarter {quarter} as seen on {seenDate} ({age})',
  },
  'origin.today': { th: 'วันนี้', en: 'today' },
  'origin.days': { th: '{days} วันก่อน', en: '{days} {days|day|days} ago' },
} satisfies Catalogue;
