import type { Catalogue } from './translate';

/** Texts of the popup: first run, due dates, and the page in front. */
export const popup = {
  'popup.name': { th: 'ผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist' },
  'popup.otherLanguage': { th: 'English', en: 'ไทย' },

  'popup.setup.title': { th: 'ตั้งค่าครั้งแรก', en: 'First settings' },
  'popup.setup.agency': { th: 'ชื่อหน่วยงาน', en: 'Agency name' },
  'popup.setup.agencyHint': { th: 'เว้นว่างไว้ก่อนได้', en: 'May stay empty' },
  'popup.setup.rules': { th: 'หน่วยงานใช้กำหนดเวลาตามหลักเกณฑ์ใด', en: 'Which rules set your due dates?' },
  'popup.setup.source': { th: 'ที่มา: {source}', en: 'Source: {source}' },
  'popup.setup.missing': { th: 'กรุณาเลือกหลักเกณฑ์ก่อนบันทึก', en: 'Choose the rules before saving' },
  'popup.setup.save': { th: 'บันทึก', en: 'Save' },
  'popup.setup.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'popup.setup.change': { th: 'เปลี่ยนหน่วยงานหรือหลักเกณฑ์', en: 'Change agency or rules' },
  'popup.noAgency': { th: 'ยังไม่ได้ระบุชื่อหน่วยงาน', en: 'No agency name yet' },

  'popup.due.next': { th: 'กำหนดถัดไป', en: 'Next due date' },
  'popup.due.later': { th: 'กำหนดต่อจากนั้น', en: 'After that' },
  'popup.due.year': { th: 'ปีงบประมาณ พ.ศ. {year}', en: 'Fiscal year B.E. {year}' },
  'popup.due.quarter': {
    th: 'ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year}',
    en: 'Quarter {quarter}, fiscal year B.E. {year}',
  },
  'popup.due.today': { th: 'ครบกำหนดวันนี้', en: 'Due today' },
  'popup.due.tomorrow': { th: 'ครบกำหนดพรุ่งนี้', en: 'Due tomorrow' },
  'popup.due.daysLeft': { th: 'อีก {days} วัน', en: '{days} days left' },
  'popup.due.finishBefore': {
    th: 'ควรเสร็จก่อนวันทำการ: {before} (วันที่ {day} ตรงกับ{why})',
    en: 'Best finished by the working day before: {before} (the due date is {why})',
  },
  'popup.due.before': { th: 'วันทำการก่อนหน้า {before}', en: 'working day before: {before}' },
  'popup.due.source': { th: 'ที่มา: {source}', en: 'Source: {source}' },
  'popup.due.cites': { th: 'หนังสือที่อ้างถึง', en: 'Letters it cites' },
  'popup.due.holidays': {
    th: 'รายการวันหยุดในโปรแกรมอาจไม่ครบ คณะรัฐมนตรีอาจประกาศวันหยุดเพิ่มระหว่างปี',
    en: 'The built-in holidays may be incomplete: the cabinet may add some during the year',
  },
  'popup.mark.verified': { th: 'วันที่ระบุไว้ในหนังสือ', en: 'This date is written in the letter' },
  'popup.mark.inferred': { th: 'คำนวณจากหลักเกณฑ์ในหนังสือ', en: 'Computed from the rule in the letter' },
  'popup.mark.analogue': { th: 'เทียบเคียงจากหลักเกณฑ์ที่คล้ายกัน', en: 'By analogy with a similar rule' },
  'popup.mark.recalled': { th: 'ยังไม่ได้ตรวจสอบกับหนังสือต้นฉบับ', en: 'Not checked against an original letter' },

  'popup.page.title': { th: 'หน้าเว็บที่เปิดอยู่', en: 'The page in front' },
  'popup.page.looking': { th: 'กำลังอ่านหน้าเว็บ…', en: 'Reading the page…' },
  'popup.page.notOurs': {
    th: 'ไม่ใช่หน้าของระบบ eMENSCR หรือหน้ายังโหลดไม่เสร็จ',
    en: 'Not a page of eMENSCR, or still loading',
  },
  'popup.page.noForm': { th: 'ไม่พบแบบฟอร์มในหน้านี้', en: 'No entry form on this page' },
  'popup.page.read': { th: 'อ่านได้ {read} จาก {all} ช่อง', en: '{read} of {all} fields read' },
  'popup.page.nothing': { th: 'ไม่พบสิ่งที่ควรตรวจสอบ', en: 'Nothing to check' },
  'popup.page.error': { th: 'ต้องแก้ไข {count} รายการ', en: '{count} to correct' },
  'popup.page.warning': { th: 'ควรตรวจสอบ {count} รายการ', en: '{count} to check' },
  'popup.page.advice': { th: 'ข้อเสนอแนะ {count} รายการ', en: '{count} suggestions' },

  'popup.openPanel': { th: 'เปิดแผงผู้ช่วย', en: 'Open the panel' },
  'popup.openManager': { th: 'จัดการแม่แบบและการตั้งค่า', en: 'Manage templates and settings' },
  'popup.panelRefused': {
    th: 'เบราว์เซอร์ไม่ยอมเปิดแผงจากที่นี่ กรุณาเปิดจากแถบผู้ช่วยในหน้าเว็บ',
    en: 'The browser did not open the panel from here. Open it from the bar on the page',
  },
} satisfies Catalogue;
