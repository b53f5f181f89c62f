import type { Catalogue } from './translate';

/** Texts of the manager: language, agency, templates, damaged records, privacy. */
export const options = {
  'options.title': { th: 'ผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist' },
  'options.subtitle': { th: 'จัดการแม่แบบและการตั้งค่า', en: 'Templates and settings' },
  'options.loading': { th: 'กำลังอ่านข้อมูล…', en: 'Reading…' },

  'language.heading': { th: 'ภาษา', en: 'Language' },
  'language.legend': { th: 'ภาษาที่ใช้แสดงผล', en: 'Language of the assistant' },
  'language.th': { th: 'ไทย', en: 'ไทย' },
  'language.en': { th: 'English', en: 'English' },

  'agency.heading': { th: 'หน่วยงานและกำหนดส่ง', en: 'Agency and due dates' },
  'agency.name': { th: 'ชื่อหน่วยงาน', en: 'Agency name' },
  'agency.nameHint': {
    th: 'ใช้แสดงในหน้าต่างของผู้ช่วยเท่านั้น เว้นว่างได้',
    en: 'Shown only in the assistant’s own windows; may stay empty',
  },
  'agency.ruleSet': { th: 'หลักเกณฑ์ที่ใช้คำนวณกำหนดส่ง', en: 'Rules that set the due dates' },
  'agency.noRuleSet': { th: 'ยังไม่ได้เลือก', en: 'Not chosen yet' },
  'agency.source': { th: 'ที่มา: {source}', en: 'Source: {source}' },
  'agency.save': { th: 'บันทึกการตั้งค่า', en: 'Save settings' },
  'agency.saved': { th: 'บันทึกการตั้งค่าแล้ว', en: 'Settings saved' },

  'shelf.heading': { th: 'แม่แบบ', en: 'Templates' },
  'shelf.none': { th: 'ยังไม่มีแม่แบบ', en: 'No templates yet' },
  'shelf.noneHint': {
    th: 'เปิดแบบฟอร์มโครงการใน eMENSCR ที่กรอกเรียบร้อยแล้ว แล้วเลือก “เก็บหน้านี้เป็นแม่แบบ” ในแผงผู้ช่วย',
    en: 'Open a filled-in project form in eMENSCR, then choose “Keep this page as a template” in the panel',
  },
  'shelf.fields': { th: '{count} ช่อง', en: '{count} fields' },
  'shelf.oneField': { th: '{count} ช่อง', en: '{count} field' },
  'shelf.updated': { th: 'แก้ไขล่าสุด {date}', en: 'Last changed {date}' },
  'shelf.contents': { th: 'ดูข้อมูลในแม่แบบ', en: 'See what it holds' },
  'shelf.rename': { th: 'เปลี่ยนชื่อ', en: 'Rename' },
  'shelf.renameOf': { th: 'เปลี่ยนชื่อ “{name}”', en: 'Rename “{name}”' },
  'shelf.newName': { th: 'ชื่อแม่แบบ', en: 'Template name' },
  'shelf.nameMissing': { th: 'กรุณาตั้งชื่อแม่แบบ', en: 'Please give the template a name' },
  'shelf.saveName': { th: 'บันทึกชื่อ', en: 'Save name' },
  'shelf.renamed': { th: 'เปลี่ยนชื่อเป็น “{name}” แล้ว', en: 'Renamed to “{name}”' },
  'shelf.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'shelf.remove': { th: 'ลบ', en: 'Delete' },
  'shelf.removeOf': { th: 'ลบ “{name}”', en: 'Delete “{name}”' },
  'shelf.confirmRemove': { th: 'ลบแม่แบบ “{name}” หรือไม่', en: 'Delete the template “{name}”?' },
  'shelf.confirmRemoveText': {
    th: 'แม่แบบจะถูกลบออกจากเบราว์เซอร์นี้ ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง',
    en: 'It is deleted from this browser. Nothing changes in eMENSCR',
  },
  'shelf.confirm': { th: 'ลบแม่แบบ', en: 'Delete template' },
  'shelf.removed': { th: 'ลบแม่แบบ “{name}” แล้ว', en: 'Template “{name}” deleted' },
  'shelf.undo': { th: 'เลิกทำ', en: 'Undo' },
  'shelf.restored': { th: 'นำแม่แบบ “{name}” กลับมาแล้ว', en: 'Template “{name}” is back' },

  'damaged.heading': { th: 'แม่แบบที่อ่านไม่ได้', en: 'Templates that can’t be read' },
  'damaged.count': {
    th: 'มีแม่แบบที่อ่านไม่ได้ {count} รายการ ข้อมูลยังเก็บไว้ครบและไม่ถูกลบ ส่งออกเป็นไฟล์เพื่อให้ผู้ดูแลระบบตรวจสอบได้',
    en: '{count} can’t be read. They are kept as they are; export them for your IT staff to look at',
  },
  'damaged.export': { th: 'ส่งออกเป็นไฟล์ JSON', en: 'Export as JSON' },
  'damaged.exported': { th: 'ส่งออกไฟล์ {file} แล้ว', en: 'Exported {file}' },

  'privacy.heading': { th: 'ข้อมูลของท่าน', en: 'Your data' },
  'privacy.stored': {
    th: 'ผู้ช่วยเก็บเฉพาะแม่แบบที่ท่านบันทึก ภาษา ชื่อหน่วยงาน และหลักเกณฑ์กำหนดส่งที่เลือก ไว้ในเบราว์เซอร์ของเครื่องนี้เท่านั้น',
    en: 'The assistant keeps only the templates you save, the language, the agency name and the chosen due-date rules, in this browser on this computer',
  },
  'privacy.nothingLeaves': {
    th: 'ไม่มีการส่งข้อมูลออกจากเบราว์เซอร์ ไม่มีการเก็บรหัสผ่านหรือสถิติการใช้งาน',
    en: 'Nothing leaves the browser. No passwords and no usage statistics are kept',
  },
  'privacy.neverSaves': {
    th: 'ผู้ช่วยไม่กดบันทึกหรือส่งอนุมัติแทนท่าน ทุกรายการต้องตรวจสอบและกดบันทึกเอง',
    en: 'The assistant never presses save or submit. You check every entry and save it yourself',
  },

  'permissions.heading': { th: 'สิทธิ์ที่ขอ และเหตุผล', en: 'Permissions, and what for' },
  'permissions.host': {
    th: 'emenscr.nesdc.go.th: อ่านและกรอกหน้าแบบฟอร์มของระบบนี้เพียงแห่งเดียว ไม่อ่านหน้าเข้าสู่ระบบ',
    en: 'emenscr.nesdc.go.th: to read and fill the forms of this one site. Its sign-in page is never read',
  },
  'permissions.scripting': {
    th: 'นำส่วนของผู้ช่วยเข้าสู่หน้า: ส่วนแสดงผล ส่วนกรอก และส่วนสอนช่อง เข้ามาในหน้าแบบฟอร์มเมื่อต้องใช้เท่านั้น',
    en: 'Scripting: to bring the parts that draw, fill and teach into a form page, only when they are needed',
  },
  'permissions.storage': {
    th: 'ที่เก็บข้อมูล: เก็บแม่แบบ ช่องที่สอนไว้ และการตั้งค่าไว้ในเครื่อง โดยเบราว์เซอร์ไม่ลบเมื่อพื้นที่ใกล้เต็ม',
    en: 'Storage: to keep templates, taught fields and settings here, without the browser clearing them when space runs low',
  },
  'permissions.panel': {
    th: 'แผงด้านข้าง: แสดงรายการตรวจและแม่แบบข้างหน้าแบบฟอร์ม',
    en: 'Side panel: to show checks and templates beside the form',
  },
} satisfies Catalogue;
