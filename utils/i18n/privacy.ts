import type { Catalogue } from './translate';

/** Texts of the manager's list of data, of deleting everything, and around the privacy notice. */
export const privacy = {
  'notice.heading': {
    th: 'ประกาศความเป็นส่วนตัว (ตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
    en: 'Privacy notice (Personal Data Protection Act B.E. 2562)',
  },
  'inventory.heading': { th: 'รายการข้อมูลในเครื่องนี้', en: 'The data on this computer' },
  'inventory.hint': {
    th: 'ข้อมูลทุกส่วนที่ผู้ช่วยเก็บ อยู่ในโปรไฟล์เบราว์เซอร์นี้เท่านั้น',
    en: 'All that the assistant keeps. It lies in this browser profile only',
  },
  'inventory.what': { th: 'ข้อมูล', en: 'Data' },
  'inventory.where': { th: 'อยู่ที่', en: 'Where' },
  'inventory.count': { th: 'จำนวน', en: 'How many' },
  'inventory.howLong': { th: 'เก็บนานเท่าใด', en: 'For how long' },
  'inventory.howToDelete': { th: 'ลบอย่างไร', en: 'How to delete' },
  'inventory.unread': { th: 'ไม่สามารถอ่านจำนวนได้', en: 'The numbers can’t be read' },
  'inventory.erase': { th: 'ลบส่วนนี้', en: 'Delete this' },
  'inventory.eraseOf': { th: 'ลบส่วนนี้: {what}', en: 'Delete this: {what}' },
  'inventory.eraseAsk': { th: 'ลบส่วนนี้ {count} รายการหรือไม่', en: 'Delete these {count}?' },
  'inventory.erased': { th: 'ลบแล้ว: {what}', en: 'Deleted: {what}' },

  'erase.heading': { th: 'ลบทั้งหมด', en: 'Delete everything' },
  'erase.hint': {
    th: 'ลบข้อมูลทุกส่วนในรายการข้างต้น และการเตือนที่ตั้งไว้ ผู้ช่วยจะเป็นเหมือนเพิ่งติดตั้ง สิ่งที่หน่วยงานกำหนดจากส่วนกลางยังอยู่',
    en: 'Deletes all of the above and the reminders. The assistant will be as newly installed. What your office has set by policy stays',
  },
  'erase.button': { th: 'ลบข้อมูลทั้งหมด…', en: 'Delete all data…' },
  'erase.ask': { th: 'ลบข้อมูลทั้งหมดของผู้ช่วยหรือไม่', en: 'Delete all data of the assistant?' },
  'erase.text': {
    th: 'แม่แบบ ร่าง ค่าที่เก็บไว้ คิว ทะเบียน การตั้งค่า และข้อมูลอื่นทั้งหมดจะถูกลบออกจากเบราว์เซอร์นี้ นำกลับมาไม่ได้นอกจากมีไฟล์สำรอง ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง หน้าแบบฟอร์มที่เปิดอยู่จะเริ่มเก็บร่างใหม่เมื่อมีการพิมพ์',
    en: 'Templates, drafts, saved values, queues, ledger, settings and all else are deleted from this browser. Only a backup file brings them back. Nothing changes in eMENSCR. Form pages that are open begin to keep drafts anew when something is typed',
  },
  'erase.backup': { th: 'ไปที่การสำรองข้อมูลก่อน', en: 'Go to the backup first' },
  'erase.do': { th: 'ลบทั้งหมด', en: 'Delete everything' },
  'erase.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'erase.done': { th: 'ลบข้อมูลทั้งหมดแล้ว', en: 'All data are deleted' },
  'erase.left': {
    th: 'ลบไม่ครบ ส่วนที่ยังลบไม่ได้: {what} โปรดกด “ลบข้อมูลทั้งหมด” อีกครั้ง หากยังไม่สำเร็จ ให้ปิดหน้าต่างอื่นของเบราว์เซอร์ก่อน',
    en: 'Not all is deleted. Still there: {what}. Press “Delete all data” once more; if it fails again, close the other windows of the browser first',
  },
  'erase.part.records': {
    th: 'ข้อมูลในฐานข้อมูล (แม่แบบ ร่าง และอื่น ๆ)',
    en: 'records of the database (templates, drafts and so on)',
  },
  'erase.part.local': { th: 'การตั้งค่าและเครื่องหมายส่งแล้ว', en: 'settings and what was marked as sent' },
  'erase.part.session': { th: 'ข้อมูลชั่วคราวในหน่วยความจำ', en: 'what is kept in memory' },
  'erase.part.signs': { th: 'การเตือนและตัวเลขบนไอคอน', en: 'reminders and the number on the icon' },
} satisfies Catalogue;
