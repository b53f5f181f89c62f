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
  'origin.page': {
    th: 'เทียบกับหน้า “{page}” ที่เห็นเมื่อ {seenDate} ({age})',
    en: 'Compared with the page “{page}” as seen on {seenDate} ({age})',
  },
  'origin.report': {
    th: 'เทียบกับรายงานไตรมาสที่ {quarter} ที่เห็นเมื่อ {seenDate} ({age})',
    en: 'Compared with the report of quarter {quarter} as seen on {seenDate} ({age})',
  },
  'origin.today': { th: 'วันนี้', en: 'today' },
  'origin.days': { th: '{days} วันก่อน', en: '{days} days ago' },
} satisfies Catalogue;
