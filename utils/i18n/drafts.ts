import type { Catalogue } from './translate';

/** Texts of drafts: the notice and the list in the panel, comparing and restoring, what is kept in the manager. */
export const drafts = {
  'draft.name': { th: 'ร่าง {when}', en: 'Draft of {when}' },
  'draft.quarter': { th: '{section} ไตรมาสที่ {quarter}', en: '{section}, quarter {quarter}' },
  'draft.quarterOf': { th: '{section} ไตรมาสที่ {quarter}/{year}', en: '{section}, quarter {quarter}/{year}' },
  'draft.fields': { th: '{count} ช่อง', en: 'Fields: {count}' },
  'draft.sent': { th: 'ส่งแล้วเมื่อ {when}', en: 'Sent {when}' },
  'draft.declined': { th: 'ไม่ใช้แล้วเมื่อ {when}', en: 'Not wanted since {when}' },
  'draft.earlier': { th: 'ช่วงก่อนหน้าของร่างนี้ ({count})', en: 'Earlier moments of this draft ({count})' },
  'draft.copy': { th: 'คัดลอก', en: 'Copy' },
  'draft.copyOf': { th: 'คัดลอก {field}', en: 'Copy {field}' },
  'draft.copied': { th: 'คัดลอก {field} แล้ว', en: '{field} copied' },
  'draft.notCopied': {
    th: 'เบราว์เซอร์ไม่อนุญาตให้คัดลอก กรุณาเลือกข้อความแล้วคัดลอกเอง',
    en: 'The browser did not allow copying. Please select the text and copy it',
  },
  'draft.cleared': { th: '(ลบข้อความในช่องนี้)', en: '(emptied)' },
  'draft.otherText': { th: 'ข้อความอื่นในหน้า', en: 'Another text of the page' },

  'notice.kept': {
    th: 'มีร่างที่ยังไม่ได้บันทึกจาก {when} ({count} ช่อง)',
    en: 'There is an unsaved draft of {when} (fields: {count})',
  },
  'notice.sent': {
    th: 'ข้อมูลที่ส่งเมื่อ {when} ไม่ปรากฏในหน้านี้ ({count} ช่อง) หากบันทึกสำเร็จแล้ว ไม่ต้องใช้ร่างนี้',
    en: 'What was sent {when} does not show on this page (fields: {count}). If it was saved, you do not need this draft',
  },
  'notice.region': { th: 'ร่างที่ยังไม่ได้บันทึก', en: 'Unsaved drafts' },
  'notice.compare': { th: 'เทียบและกู้คืน', en: 'Compare and restore' },
  'notice.compareOf': { th: 'เทียบและกู้คืน: {name}', en: 'Compare and restore: {name}' },
  'notice.decline': { th: 'ไม่ใช้ร่างนี้', en: 'I don’t need it' },
  'notice.declineOf': { th: 'ไม่ใช้ร่างนี้: {name}', en: 'I don’t need it: {name}' },
  'notice.declined': {
    th: 'จะไม่เสนอร่างนี้อีก ร่างยังเก็บไว้ใน “ร่างทั้งหมดของหน้านี้”',
    en: 'This draft will not be offered again. It stays under “All drafts of this page”',
  },
  'notice.others': { th: 'ร่างอื่นอีก {count} รายการ', en: 'Other drafts: {count}' },
  'notice.all': { th: 'ร่างทั้งหมดของหน้านี้', en: 'All drafts of this page' },
  'notice.gone': {
    th: 'ไม่พบร่างนี้แล้ว อาจถูกลบจากหน้าต่างอื่นหรือครบกำหนดเก็บ',
    en: 'This draft is no longer there: it may have been deleted elsewhere or grown too old',
  },
  'notice.trouble.off': {
    th: 'ปิดการเก็บร่างไว้ สิ่งที่พิมพ์ในหน้านี้จึงไม่ถูกเก็บเป็นร่าง',
    en: 'Keeping drafts is switched off: what is typed on this page is not kept',
  },
  'notice.trouble.full': {
    th: 'พื้นที่จัดเก็บของเครื่องนี้เต็ม สิ่งที่พิมพ์ล่าสุดยังไม่ถูกเก็บเป็นร่าง กรุณาบันทึกในระบบ และเพิ่มพื้นที่ว่าง ผู้ช่วยจะลองเก็บอีกครั้งเอง',
    en: 'This computer’s disk is full: what was typed last is not kept yet. Please save it on the site and free some space; it is tried again by itself',
  },
  'notice.trouble.failed': {
    th: 'ยังเก็บสิ่งที่พิมพ์ล่าสุดเป็นร่างไม่สำเร็จ ผู้ช่วยกำลังลองอีกครั้ง กรุณาบันทึกในระบบเป็นระยะ',
    en: 'What was typed last could not be kept yet. It is being tried again; please save on the site from time to time',
  },

  'all.heading': { th: 'ร่างทั้งหมดของหน้านี้', en: 'All drafts of this page' },
  'all.hint': {
    th: 'รวมร่างของหน้าอื่นในโครงการเดียวกัน ใหม่ที่สุดอยู่บน',
    en: 'Those of the project’s other pages are among them. Newest first',
  },
  'all.none': { th: 'ยังไม่มีร่างของหน้านี้', en: 'No draft of this page is kept' },
  'all.manage': { th: 'ดูและลบร่างทั้งหมดที่เก็บไว้', en: 'See and delete all drafts kept' },

  'compare.old': { th: 'ในหน้านี้', en: 'On the page' },
  'compare.new': { th: 'ในร่าง', en: 'In the draft' },
  'compare.origin': {
    th: '{part} เปิดหน้าเมื่อ {from} เก็บล่าสุดเมื่อ {until}',
    en: '{part}, page opened {from}, last kept {until}',
  },
  'compare.elsewhere': {
    th: 'ร่างนี้เป็นของส่วน “{part}” ซึ่งไม่อยู่ในหน้านี้ เปิดส่วนนั้นเพื่อกู้คืน หรือคัดลอกจากด้านล่าง',
    en: 'This draft is of “{part}”, which this page does not show. Open that part to restore it, or copy from below',
  },
  'compare.copies': { th: 'คัดลอกไปกรอกเอง ({count})', en: 'To copy by hand ({count})' },
  'compare.copiesHint': {
    th: 'ข้อความเหล่านี้ผู้ช่วยกรอกกลับให้ไม่ได้',
    en: 'These can’t be put back for you',
  },

  'drafts.heading': { th: 'ร่าง', en: 'Drafts' },
  'drafts.hint': {
    th: 'ผู้ช่วยเก็บสิ่งที่พิมพ์ในแบบฟอร์มไว้ในเบราว์เซอร์ของเครื่องนี้ เพื่อกู้คืนเมื่อหมดเวลาเข้าสู่ระบบ หน้าเว็บปิดไป หรือบันทึกไม่สำเร็จ ไม่เก็บรหัสผ่าน รหัสใช้ครั้งเดียว และเนื้อหาในไฟล์',
    en: 'What is typed into forms is kept in this browser, to be restored when the login has run out, the page is gone or saving has failed. Never passwords, one-time codes or the contents of files',
  },
  'drafts.isOn': { th: 'เก็บร่าง', en: 'Keep drafts' },
  'drafts.days': { th: 'เก็บไว้นาน', en: 'Keep them for' },
  'drafts.daysOf': { th: '{days} วัน', en: '{days} {days|day|days}' },
  'drafts.daysHint': {
    th: 'ร่างที่เก่ากว่านี้ถูกลบเอง ร่างเก่ากว่าสองวันเหลือเฉพาะช่วงสุดท้ายของแต่ละชั่วโมง และเก่ากว่าสองสัปดาห์เหลือเฉพาะช่วงสุดท้ายของการเปิดหน้าแต่ละครั้ง',
    en: 'Older ones are deleted by themselves. Of those older than two days only the last moment of each hour stays, of those older than two weeks the last of each opening of a page',
  },
  'drafts.nowOn': { th: 'จะเก็บร่างไว้ {days} วัน', en: 'Drafts are kept for {days} {days|day|days}' },
  'drafts.nowOff': { th: 'ปิดการเก็บร่างแล้ว', en: 'Drafts are no longer kept' },
  'drafts.askShorter': { th: 'ลบร่างที่เก่ากว่า {days} วันหรือไม่', en: 'Delete drafts older than {days} {days|day|days}?' },
  'drafts.askShorterText': {
    th: 'เมื่อเก็บไว้เพียง {days} วัน ร่างที่เก่ากว่านั้นจะถูกลบและนำกลับมาไม่ได้',
    en: 'Kept for {days} {days|day|days} only, older drafts are deleted for good',
  },
  'drafts.shorten': { th: 'เก็บเพียง {days} วัน', en: 'Keep {days} {days|day|days} only' },
  'drafts.askOff': { th: 'ลบร่างที่เก็บไว้แล้วด้วยหรือไม่', en: 'Delete the drafts already kept, too?' },
  'drafts.askOffText': {
    th: 'ปิดการเก็บร่างแล้ว ยังมีร่างที่เก็บไว้ก่อนหน้านี้ {count} รายการ หากไม่ลบ ร่างเหล่านี้จะอยู่จนครบ {days} วัน',
    en: 'Drafts are no longer kept. There are {count} from before; if you keep them, they stay until they are {days} {days|day|days} old',
  },
  'drafts.deleteToo': { th: 'ลบร่างที่เก็บไว้', en: 'Delete them' },
  'drafts.keepThem': { th: 'ยังไม่ลบ', en: 'Keep them' },
  'drafts.kept': { th: 'ร่างที่เก็บไว้ ({count})', en: 'Drafts kept ({count})' },
  'drafts.order': { th: 'ใหม่ที่สุดอยู่บน', en: 'Newest first' },
  'drafts.none': { th: 'ยังไม่มีร่างที่เก็บไว้', en: 'No draft is kept' },
  'drafts.reading': { th: 'กำลังอ่านร่างทั้งหมด…', en: 'Reading all drafts…' },
  'drafts.unreadable': {
    th: 'อ่านร่างไม่สำเร็จ ข้อมูลที่เก็บไว้ยังอยู่ครบ',
    en: 'The drafts could not be read. What is stored has not been touched',
  },
  'drafts.unnamed': { th: 'หน้า {address}', en: 'Page {address}' },
  'drafts.ofProject': { th: '{name} ({count})', en: '{name} ({count})' },
  'drafts.delete': { th: 'ลบร่างนี้', en: 'Delete this draft' },
  'drafts.deleteOf': { th: 'ลบร่างนี้: {name}', en: 'Delete this draft: {name}' },
  'drafts.deleteProject': { th: 'ลบร่างเหล่านี้', en: 'Delete these drafts' },
  'drafts.deleteProjectOf': { th: 'ลบร่างของ “{name}”', en: 'Delete the drafts of “{name}”' },
  'drafts.deleteAll': { th: 'ลบร่างทั้งหมด', en: 'Delete all drafts' },
  'drafts.askOne': { th: 'ลบ “{name}” หรือไม่', en: 'Delete “{name}”?' },
  'drafts.askProject': { th: 'ลบร่างของ “{name}” หรือไม่', en: 'Delete the drafts of “{name}”?' },
  'drafts.askAll': { th: 'ลบร่างทั้งหมดหรือไม่', en: 'Delete all drafts?' },
  'drafts.askText': {
    th: 'ร่าง {count} รายการจะถูกลบออกจากเบราว์เซอร์นี้และนำกลับมาไม่ได้ ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง',
    en: '{count} will be deleted from this browser for good. Nothing changes in eMENSCR',
  },
  'drafts.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'drafts.deleted': { th: 'ลบร่างแล้ว {count} รายการ', en: 'Drafts deleted: {count}' },
} satisfies Catalogue;
