import type { Catalogue } from './translate';

/** What a due date rests on: a date is called verified only where it stands in the letter itself. */
export const certainty = {
  'certainty.office': { th: 'ตามหนังสือที่หน่วยงานบันทึกไว้', en: 'By the letter your office entered' },
  'certainty.stated': { th: 'ยืนยันแล้ว: วันที่ระบุไว้ในหนังสือ', en: 'Verified: written in the letter' },
  'certainty.rule': { th: 'คำนวณตามหลักเกณฑ์', en: 'Computed from the rule' },
  'certainty.one-year': {
    th: 'คำนวณจากหนังสือของปีก่อนหน้า ยังไม่พบหนังสือของปีนี้',
    en: 'Computed from an earlier year; no letter found',
  },
  'certainty.memory': { th: 'จากความจำ ยังไม่พบเอกสาร', en: 'From memory; no document was found' },
} satisfies Catalogue;
