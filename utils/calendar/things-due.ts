import type { Message } from '@/utils/i18n/translate';

export interface ThingDue {
  what: Message;
  /** Four times a fiscal year, not once. */
  isQuarterly: boolean;
}

/** What a letter can ask for, whether or not the rule set speaks of it; by the ids that the rule files use. */
export const THINGS_DUE: Readonly<Record<string, ThingDue>> = {
  'm1-m5': {
    what: { th: 'นำเข้าข้อมูลแผนงาน/โครงการ (M1–M5)', en: 'Enter project data (M1–M5)' },
    isQuarterly: false,
  },
  m6: { what: { th: 'รายงานผลการดำเนินการรายไตรมาส (M6)', en: 'Quarterly report (M6)' }, isQuarterly: true },
  'level-3-plan': { what: { th: 'นำเข้าแผนระดับที่ 3', en: 'Enter level-3 plans' }, isQuarterly: false },
  proposals: {
    what: {
      th: 'โครงการเพื่อขับเคลื่อนการบรรลุเป้าหมายตามยุทธศาสตร์ชาติ',
      en: 'Proposals of projects that drive the national strategy',
    },
    isQuarterly: false,
  },
};
