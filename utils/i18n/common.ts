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
} satisfies Catalogue;
