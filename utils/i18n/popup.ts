import type { Catalogue } from './translate';

/** Texts of the popup: first run, due dates, and the page in front. */
export const popup = {
  'popup.name': { th: 'ผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist' },
  'popup.otherLanguage': { th: 'English', en: 'ไทย' },

  'popup.setup.title': { th: 'ยังไม่ทราบกำหนดส่งของหน่วยงาน', en: 'No due dates yet' },
  'popup.setup.hint': {
    th: 'บอกผู้ช่วยว่าท่านอยู่หน่วยงานใดและใช้หลักเกณฑ์ใด ใช้เวลาประมาณหนึ่งนาที',
    en: 'Say which agency you are and which rules it goes by. It takes about a minute.',
  },
  'popup.setup.begin': { th: 'ตั้งค่าหน่วยงาน', en: 'Set up your agency' },
  'popup.setup.change': { th: 'เปลี่ยนหน่วยงานหรือหลักเกณฑ์', en: 'Change agency or rules' },
  'popup.setup.changeShort': { th: 'เปลี่ยน', en: 'Change' },
  'popup.agencies': { th: 'หน่วยงานที่แสดง', en: 'Agency shown' },
  'popup.agencyLate': { th: '{name} (เลยกำหนด {count})', en: '{name} ({count} late)' },
  'popup.agencyDays': { th: '{name} (อีก {days} วัน)', en: '{name} ({days} {days|day|days} left)' },
  'popup.noAgency': { th: 'ยังไม่ได้ระบุชื่อหน่วยงาน', en: 'No agency name yet' },

  'popup.due.next': { th: 'กำหนดส่งถัดไป', en: 'Next due date' },
  'popup.late.title': { th: 'เลยกำหนดแล้ว {count} รายการ', en: 'Late: {count}' },
  'popup.late.hint': {
    th: 'ผู้ช่วยไม่ทราบว่าส่งแล้วหรือยัง หากส่งแล้วกด “ส่งแล้ว”',
    en: 'The assistant can’t know what was sent. If it was, say so.',
  },
  'popup.late.day': { th: 'เลยมา 1 วัน', en: '1 day late' },
  'popup.late.days': { th: 'เลยมา {days} วัน', en: '{days} {days|day|days} late' },
  'popup.sent': { th: 'ส่งแล้ว', en: 'Sent' },
  'popup.sentOf': { th: 'ส่งแล้ว: {what}', en: 'Sent: {what}' },
  'popup.undoSent': { th: 'เลิกทำ', en: 'Undo' },
  'popup.saidSent': { th: 'บันทึกว่าส่งแล้ว', en: 'Noted as sent' },
  'popup.clock': {
    th: 'นาฬิกาของเครื่องอาจไม่ถูกต้อง (วันนี้เป็นวันที่ {date}) โปรดตรวจสอบวันที่ของเครื่อง',
    en: 'This computer’s clock may be wrong (it says {date}). Please check its date',
  },
  'popup.due.working': { th: 'กำลังคำนวณกำหนดส่ง…', en: 'Working out the due dates…' },
  'popup.due.none': { th: 'ไม่มีกำหนดส่งในข้อมูลของหลักเกณฑ์นี้', en: 'These rules hold no due date' },
  'popup.due.later': { th: 'กำหนดส่งต่อจากนั้น', en: 'After that' },
  'popup.due.year': { th: 'ปีงบประมาณ พ.ศ. {year}', en: 'Fiscal year B.E. {year}' },
  'popup.due.quarter': {
    th: 'ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year}',
    en: 'Quarter {quarter}, fiscal year B.E. {year}',
  },
  'popup.due.quarterShort': { th: 'ไตรมาส {quarter}/{year}', en: 'Q{quarter}, FY B.E. {year}' },
  'popup.due.today': { th: 'ครบกำหนดวันนี้', en: 'Due today' },
  'popup.due.tomorrow': { th: 'ครบกำหนดพรุ่งนี้', en: 'Due tomorrow' },
  'popup.due.daysLeft': { th: 'อีก {days} วัน', en: '{days} {days|day|days} left' },
  'popup.due.finishBefore': {
    th: 'ควรเสร็จภายในวันทำการก่อนหน้า: {before} (วันที่ {day} ตรงกับ{why})',
    en: 'The due date falls on {why}. Best finished by the working day before: {before}',
  },
  'popup.due.before': { th: 'วันทำการก่อนหน้า: {before}', en: 'Working day before: {before}' },
  'popup.due.own': { th: 'หน่วยงานกำหนดให้เสร็จภายใน {date}', en: 'Your office wants it done by {date}' },
  'popup.open.project': {
    th: 'ในทะเบียน ค้างส่ง {open} จาก {of} โครงการ',
    en: 'Ledger: {open} of {of} {of|project|projects} not sent',
  },
  'popup.open.none.project': {
    th: 'ในทะเบียน ส่งแล้วครบ {of} โครงการ',
    en: 'Ledger: all {of} {of|project|projects} sent',
  },
  'popup.open.agency': {
    th: 'ในทะเบียน ค้างส่ง {open} จาก {of} หน่วยงาน',
    en: 'Ledger: {open} of {of} {of|agency|agencies} not sent',
  },
  'popup.open.none.agency': { th: 'ในทะเบียน ส่งแล้วครบ {of} หน่วยงาน', en: 'Ledger: all {of} {of|agency|agencies} sent' },
  'popup.due.source': { th: 'ที่มา:', en: 'Source:' },
  'popup.due.holidays': {
    th: 'รายการวันหยุดในโปรแกรมอาจไม่ครบ คณะรัฐมนตรีอาจประกาศวันหยุดเพิ่มระหว่างปี',
    en: 'The built-in holidays may be incomplete: the cabinet may add some during the year',
  },
  'popup.due.holidaysPartial': {
    th: 'วันหยุดของ พ.ศ. {year} ทราบเฉพาะวันที่กำหนดไว้แน่นอน ยังไม่มีวันสำคัญทางศาสนาและวันหยุดชดเชย',
    en: 'For B.E. {year} only holidays of a fixed date are known; religious and substitute days are missing',
  },
  'popup.page.title': { th: 'หน้าที่เปิดอยู่', en: 'The page in front' },
  'popup.page.looking': { th: 'กำลังอ่านหน้าเว็บ…', en: 'Reading the page…' },
  'popup.page.elsewhere': { th: 'ไม่ได้เปิดหน้า eMENSCR', en: 'eMENSCR is not open here' },
  'popup.page.login': { th: 'หน้าเข้าสู่ระบบ ผู้ช่วยไม่ทำงานในหน้านี้', en: 'The sign-in page: the assistant does nothing here' },
  'popup.page.silent': {
    th: 'ผู้ช่วยยังไม่ได้เริ่มทำงานในหน้านี้ บันทึกงานให้เรียบร้อยแล้วโหลดหน้าใหม่',
    en: 'The assistant has not started on this page. Save your work, then reload it',
  },
  'popup.page.noForm': {
    th: 'หน้านี้ไม่ใช่แบบฟอร์มที่ผู้ช่วยรู้จัก',
    en: 'This page is no form that the assistant knows',
  },
  'popup.page.read': { th: 'อ่านได้ {read} จาก {all} ช่อง', en: '{read} of {all} {all|field|fields} read' },
  'popup.page.nothing': { th: 'ไม่พบสิ่งที่ควรตรวจสอบ', en: 'Nothing to check' },
  'popup.page.error': { th: 'ต้องแก้ไข {count}', en: '{count} to correct' },
  'popup.page.warning': { th: 'ควรตรวจสอบ {count}', en: '{count} to check' },
  'popup.page.advice': { th: 'ข้อเสนอแนะ {count}', en: '{count} {count|suggestion|suggestions}' },

  'popup.openPanel': { th: 'เปิดแผงผู้ช่วย', en: 'Open the panel' },
  'popup.fillTemplate': { th: 'กรอกจากแม่แบบ', en: 'Fill from template' },
  'popup.practice': { th: 'ฝึกกรอก', en: 'Practice' },
  'popup.openManager': { th: 'แม่แบบและการตั้งค่า', en: 'Templates, settings' },
  'popup.partFailed': {
    th: 'ส่วนนี้แสดงไม่ได้ ส่วนอื่นใช้งานได้ตามปกติ',
    en: 'This part can’t be shown. The others work as usual',
  },
  'popup.problem.save': {
    th: 'บันทึกไม่สำเร็จ ค่าเดิมยังอยู่ กรุณาลองอีกครั้ง',
    en: 'That was not saved; the former choice still stands. Please try again',
  },
  'popup.problem.manager': { th: 'เปิดหน้าจัดการไม่สำเร็จ กรุณาลองอีกครั้ง', en: 'The manager did not open. Please try again' },
  'popup.problem.panel': {
    th: 'เบราว์เซอร์ไม่ยอมเปิดแผงจากที่นี่ กรุณาเปิดจากแถบผู้ช่วยในหน้าเว็บ',
    en: 'The browser did not open the panel from here. Open it from the bar on the page',
  },
} satisfies Catalogue;
