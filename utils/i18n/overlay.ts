import type { Catalogue } from './translate';

/** Texts of the markers, the card and the dock on the page. */
export const overlay = {
  'overlay.name': { th: 'ผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist' },
  'overlay.readFields': { th: 'อ่านได้ {read} จาก {all} ช่อง', en: '{read} of {all} {all|field|fields} read' },
  'overlay.noFindings': { th: 'ไม่พบสิ่งที่ควรตรวจสอบ', en: 'Nothing to check' },
  'overlay.found': { th: 'พบ {count} รายการที่ควรตรวจสอบ', en: '{count} {count|item|items} to check' },
  'overlay.openPanel': { th: 'รายการตรวจและแม่แบบ', en: 'Checks and templates' },
  'overlay.closePanel': { th: 'ปิดแผงผู้ช่วย', en: 'Close the panel' },
  'overlay.panelTitle': { th: 'แผงผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist panel' },
  'overlay.collapse': { th: 'ย่อแถบผู้ช่วย', en: 'Minimise the assistant' },
  'overlay.expand': { th: 'เปิดแถบผู้ช่วย', en: 'Show the assistant' },
  'overlay.undo': { th: 'เลิกทำการกรอกล่าสุด', en: 'Undo the last fill' },
  'overlay.undone': { th: 'คืนค่าเดิมแล้ว {count} ช่อง', en: '{count} {count|field|fields} put back' },
  'overlay.undonePartly': {
    th: 'คืนค่าเดิมแล้ว {count} ช่อง อีก {rest} ช่องไม่ได้เปลี่ยน เพราะมีการแก้ไขภายหลังหรือหน้าเว็บไม่ยอมรับ',
    en: '{count} {count|field|fields} put back; {rest} left as they are, because they were edited since or the page refused',
  },
  'overlay.fixed': { th: 'แก้ไขช่อง “{label}” แล้ว', en: '“{label}” corrected' },
  'overlay.notFixed': {
    th: 'หน้าเว็บไม่ยอมรับการแก้ไขช่อง “{label}” กรุณาแก้ไขที่ช่องนี้ด้วยตนเอง',
    en: 'The page refused the change to “{label}”. Please correct it by hand',
  },
  'overlay.fixTo': { th: 'แก้เป็น “{to}”', en: 'Change to “{to}”' },
  'overlay.fix': { th: 'แก้ไขให้', en: 'Correct it' },
  'overlay.stillFolded': {
    th: 'ช่องนี้อยู่ในแท็บหรือส่วนที่ปิดอยู่ กรุณาเปิดส่วนนั้นแล้วเลือกอีกครั้ง',
    en: 'The field is in a closed tab or fold. Please open it and choose again',
  },
  'overlay.wants': { th: 'ช่องนี้ต้องการ', en: 'What belongs here' },
  'overlay.valueKept': {
    th: 'เก็บค่านี้ไว้แล้ว ใช้กับช่องนี้ในโครงการอื่นได้จากเมนูคลิกขวา',
    en: 'Kept. Use it for this field of other projects from the right-click menu',
  },
  'overlay.notKept': { th: 'ช่องนี้ยังว่างหรืออ่านไม่ได้ จึงไม่มีค่าให้เก็บ', en: 'Empty or not readable: nothing to keep' },
  'overlay.nothingSaved': { th: 'ยังไม่มีค่าที่เก็บไว้สำหรับช่องนี้', en: 'Nothing is kept for this field yet' },
  'overlay.saved': { th: 'ค่าที่บันทึกไว้ในแม่แบบ', en: 'Kept in templates' },
  'overlay.useSaved': { th: 'ใส่ “{value}”', en: 'Put in “{value}”' },
  'overlay.usedSaved': { th: 'ใส่ค่าที่บันทึกไว้ในช่อง “{label}” แล้ว', en: 'Kept value put into “{label}”' },
  'overlay.ignored': {
    th: 'จะไม่เตือนเรื่องนี้อีก เลิกทำได้ในหน้าจัดการ หัวข้อ “สิ่งที่เลือกไม่ต้องเตือน”',
    en: 'This will not be told again. The manager lists it, and takes it back',
  },
  'overlay.close': { th: 'ปิด', en: 'Close' },
  'overlay.why': { th: 'ที่มา', en: 'Source' },
  'overlay.severity.error': { th: 'ต้องแก้ไข', en: 'Must be corrected' },
  'overlay.severity.warning': { th: 'ควรตรวจสอบ', en: 'Please check' },
  'overlay.severity.advice': { th: 'ข้อเสนอแนะ', en: 'Suggestion' },
  'overlay.marker': { th: '{severity}: ช่อง “{label}” ({count} รายการ)', en: '{severity}: “{label}” ({count})' },
  'overlay.sameTab': {
    th: 'หน้านี้เปิดอยู่ในแท็บอื่นด้วย หากบันทึกจากหลายแท็บ ข้อมูลอาจทับกัน',
    en: 'This page is open in another tab too. Saving from both may overwrite data',
  },
  'overlay.outdated': {
    th: 'ผู้ช่วยได้รับการปรับปรุงหรือถูกปิดใช้งาน จึงหยุดทำงานในหน้านี้ บันทึกงานให้เรียบร้อย แล้วโหลดหน้าใหม่เมื่อพร้อม',
    en: 'The assistant was updated or switched off and has stopped on this page. Save your work, and reload the page when you are ready',
  },
  'overlay.draft': {
    th: 'มีร่างที่ยังไม่ได้บันทึกจาก {when} ({count} ช่อง)',
    en: 'There is an unsaved draft of {when} ({count} {count|field|fields})',
  },
  'overlay.draftSent': {
    th: 'ข้อมูลที่ส่งเมื่อ {when} ไม่ปรากฏในหน้านี้ ({count} ช่อง)',
    en: 'What was sent on {when} is not shown on this page ({count} {count|field|fields})',
  },
  'overlay.draftOpen': { th: 'เทียบและกู้คืน', en: 'Compare and restore' },
  'overlay.draftKept': { th: 'เก็บร่างล่าสุดในเครื่องนี้เมื่อ {when}', en: 'Latest draft kept on this computer: {when}' },
  'overlay.draftTrouble.full': {
    th: 'เก็บร่างไม่ได้เพราะพื้นที่ในเครื่องเต็ม กรุณาบันทึกงานในระบบ และเพิ่มพื้นที่ว่าง',
    en: 'The draft can’t be kept: the disk is full. Please save your work on the site, and free some space',
  },
  'overlay.draftTrouble.failed': {
    th: 'ยังเก็บร่างล่าสุดไม่ได้ กำลังลองใหม่ กรุณาบันทึกงานในระบบเป็นระยะ',
    en: 'The latest draft could not be kept yet and is tried again. Please save your work on the site from time to time',
  },
  'overlay.pageAge': {
    th: 'เปิดหน้านี้มาแล้วกว่า {minutes} นาที ระบบอาจให้เข้าสู่ระบบใหม่เมื่อบันทึก (ไม่ทราบเวลาที่ระบบกำหนด)',
    en: 'This page was opened more than {minutes} {minutes|minute|minutes} ago. The site may ask to sign in again when saving (its limit is not known)',
  },
  'overlay.leftOut': {
    th: 'หน้านี้มีช่องกรอกมากเกินไป จึงไม่ได้อ่านอีก {count} ช่องท้ายหน้า',
    en: 'This page has too many fields: the last {count} were not read',
  },
  'overlay.tied': {
    th: 'มีป้ายชื่อซ้ำกัน {count} ช่อง จึงไม่กรอกและไม่ตรวจช่องเหล่านั้น',
    en: '{count} {count|field|fields} share a label, so they are neither filled nor checked',
  },
} satisfies Catalogue;
