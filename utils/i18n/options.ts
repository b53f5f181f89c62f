import type { Catalogue } from './translate';

/** Texts of the manager: language, agency, templates, damaged records, rules, what is remembered, privacy. */
export const options = {
  'options.title': { th: 'ผู้ช่วยกรอก eMENSCR', en: 'eMENSCR Assist' },
  'options.practice': { th: 'ฝึกกรอก', en: 'Practice' },
  'options.subtitle': { th: 'จัดการแม่แบบ กฎการตรวจ และการตั้งค่า', en: 'Templates, rules and settings' },
  'options.loading': { th: 'กำลังอ่านข้อมูล…', en: 'Reading…' },

  'language.heading': { th: 'ภาษา', en: 'Language' },
  'language.legend': { th: 'ภาษาที่ใช้แสดงผล', en: 'Language of the assistant' },
  'language.th': { th: 'ไทย', en: 'ไทย' },
  'language.en': { th: 'English', en: 'English' },

  'language.fixed': { th: 'กำหนดโดยหน่วยงาน', en: 'Set by the office' },

  'shelf.cancel': { th: 'ยกเลิก', en: 'Cancel' },

  'damaged.heading': { th: 'ข้อมูลที่อ่านไม่ได้', en: 'Records that can’t be read' },
  'damaged.count': {
    th: 'มีข้อมูลที่อ่านไม่ได้ {count} รายการ ({what}) ข้อมูลยังเก็บไว้ครบและไม่ถูกลบ ส่งออกเป็นไฟล์เพื่อให้ผู้ดูแลระบบตรวจสอบได้',
    en: '{count} can’t be read ({what}). They are kept as they are; export them for your IT staff to look at',
  },
  'damaged.each': { th: '{what} {count}', en: '{what}: {count}' },
  'damaged.in.templates': { th: 'แม่แบบ', en: 'templates' },
  'damaged.in.heads': { th: 'รายชื่อแม่แบบ', en: 'list of templates' },
  'damaged.in.versions': { th: 'รุ่นก่อนหน้าของแม่แบบ', en: 'earlier versions of templates' },
  'damaged.in.trash': { th: 'แม่แบบในถังขยะ', en: 'templates in the bin' },
  'damaged.in.bindings': { th: 'ช่องและปุ่มที่สอนไว้', en: 'fields and buttons that were taught' },
  'damaged.in.visits': { th: 'ชื่อช่องที่เคยอ่านพบ', en: 'fields that pages have shown' },
  'damaged.in.projects': { th: 'โครงการที่จำไว้', en: 'remembered projects' },
  'damaged.in.addresses': { th: 'หน้าเว็บที่ระบุโครงการไว้', en: 'pages that were said to be a project’s' },
  'damaged.in.ignored': { th: 'สิ่งที่เลือกไม่ต้องเตือน', en: 'what is not to be told again' },
  'damaged.in.values': { th: 'ค่าที่เก็บไว้ใช้ซ้ำ', en: 'saved values' },
  'damaged.in.answers': { th: 'คำตอบของตัวแปร', en: 'answers for variables' },
  'damaged.in.queues': { th: 'คิวโครงการ', en: 'queues of projects' },
  'damaged.in.columns': { th: 'การจับคู่หัวตาราง', en: 'columns that were matched' },
  'damaged.in.ledger': { th: 'ทะเบียนของปี', en: 'ledger of the year' },
  'damaged.in.drafts': { th: 'ร่าง', en: 'drafts' },
  'damaged.in.vault': { th: 'ข้อมูลที่ล็อกไว้', en: 'what is locked' },
  'damaged.export': { th: 'ส่งออกเป็นไฟล์ JSON', en: 'Export as JSON' },
  'damaged.exported': { th: 'ส่งออกไฟล์ {file} แล้ว', en: 'Exported {file}' },

  'rules.heading': { th: 'กฎการตรวจ', en: 'Rules' },
  'rules.enabled': { th: 'เปิดใช้ {on} จาก {all} กฎ', en: '{on} of {all} rules are on' },
  'rules.levels': { th: 'ระดับที่แสดง', en: 'What is shown' },
  'rules.errorCaution': {
    th: 'ควรเปิดไว้เสมอ หากปิด ท่านจะไม่เห็นรายการที่ต้องแก้ไขก่อนส่งข้อมูล',
    en: 'Better left on: without it you will not see what must be corrected before the data are sent',
  },
  'rules.quality': {
    th: 'แสดงคำแนะนำคุณภาพตามหลักเกณฑ์ สศช. กับทุกโครงการ',
    en: 'Show quality advice by NESDC’s criteria for every project',
  },
  'rules.qualityHint': {
    th: 'หลักเกณฑ์นี้ใช้กับข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ สำหรับโครงการทั่วไปเป็นแนวปฏิบัติที่ดี คำแนะนำเป็นของผู้ช่วย ไม่ใช่คะแนนหรือผลการพิจารณาของ สศช. เมื่อปิดไว้ จะแสดงเฉพาะโครงการที่ระบุว่าเป็นข้อเสนอดังกล่าว',
    en: 'The criteria govern strategy-driving proposals; for other projects they are good practice. The advice is the assistant’s: no score and no decision of NESDC. Switched off, it shows only for projects marked as such proposals',
  },
  'rules.find': { th: 'ค้นหากฎ', en: 'Find a rule' },
  'rules.foundRules': { th: 'พบ {count} กฎ', en: 'Rules found: {count}' },
  'rules.noneFound': { th: 'ไม่พบกฎที่ตรงกับคำค้น', en: 'No rule fits these words' },
  'rules.section.any': { th: 'ทุกส่วน', en: 'All sections' },
  'rules.inSection': { th: 'เปิดใช้ {on} จาก {all}', en: '{on} of {all} on' },
  'rules.criterion': { th: 'คำแนะนำคุณภาพ เกณฑ์ข้อ {criterion}', en: 'Quality advice, criterion {criterion}' },
  'rules.levelHidden': {
    th: 'ขณะนี้ไม่แสดงรายการระดับ “{level}”',
    en: 'Items of the kind “{level}” are not shown at present',
  },
  'rules.onlyProposals': {
    th: 'ขณะนี้แสดงเฉพาะข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ',
    en: 'Shown only for strategy-driving proposals at present',
  },
  'rules.evidence.verified': { th: 'ยืนยันแล้ว: {source}', en: 'Verified: {source}' },
  'rules.evidence.analogue': {
    th: 'ข้อเสนอแนะ เทียบเคียงจากระบบที่คล้ายกัน ยังไม่ได้ยืนยันกับ eMENSCR',
    en: 'A suggestion, as in similar systems; not verified for eMENSCR',
  },
  'rules.evidence.recalled': {
    th: 'ข้อเสนอแนะ จากคำบอกเล่าเกี่ยวกับระบบ ยังไม่ได้ยืนยันกับเอกสาร',
    en: 'A suggestion, from what is told of the system; not verified by a document',
  },
  'rules.evidence.inferred': {
    th: 'ข้อเสนอแนะ จากหลักเหตุผลทั่วไป ยังไม่ได้ยืนยันกับเอกสารของระบบ',
    en: 'A suggestion, by common sense; not verified by the system’s papers',
  },
  'rules.evidence.basedOn': { th: '{evidence} (อ้างอิง: {source})', en: '{evidence} (with reference to: {source})' },
  'rules.restore': { th: 'คืนค่าเริ่มต้น', en: 'Restore defaults' },
  'rules.restored': { th: 'คืนค่าเริ่มต้นของกฎแล้ว', en: 'The rules are as they were at first' },
  'rules.undo': { th: 'เลิกทำ', en: 'Undo' },
  'rules.undone': { th: 'คืนการเลือกเดิมแล้ว', en: 'Your earlier choices are back' },

  'ignored.heading': { th: 'สิ่งที่เลือกไม่ต้องเตือน', en: 'Not to be told again' },
  'ignored.none': {
    th: 'ยังไม่มีรายการ เมื่อเลือก “ไม่ต้องเตือนเรื่องนี้อีก” ที่ช่องใด รายการจะอยู่ที่นี่',
    en: 'Nothing yet. What you choose not to be told again at a field is listed here',
  },
  'ignored.field': { th: 'ช่อง “{label}” ในทุกโครงการ', en: 'At “{label}” in every project' },
  'ignored.project': { th: 'ทุกช่องในโครงการ “{name}”', en: 'At every field of “{name}”' },
  'ignored.both': { th: 'ช่อง “{label}” ในโครงการ “{name}”', en: 'At “{label}” in “{name}”' },
  'ignored.everywhere': { th: 'ทุกช่อง ทุกโครงการ', en: 'At every field of every project' },
  'ignored.since': { th: 'เลือกเมื่อ {date}', en: 'Since {date}' },
  'ignored.unknownRule': { th: 'กฎที่ผู้ช่วยรุ่นนี้ไม่มี ({id})', en: 'A rule that this version does not have ({id})' },
  'ignored.remove': { th: 'เตือนอีกครั้ง', en: 'Tell me again' },
  'ignored.removeOf': { th: 'เตือนอีกครั้ง: {rule} – {scope}', en: 'Tell me again: {rule} – {scope}' },
  'ignored.removed': { th: 'จะเตือน “{rule}” อีกครั้ง', en: '“{rule}” will be told again' },

  'projects.heading': { th: 'โครงการที่จำไว้', en: 'Remembered projects' },
  'projects.hint': {
    th: 'ผู้ช่วยจำข้อมูลที่หน้าเว็บของแต่ละโครงการแสดงไว้ เพื่อเทียบกันระหว่างหน้าและระหว่างไตรมาส ไม่เก็บชื่อและข้อมูลติดต่อของบุคคล',
    en: 'What the pages of a project showed is kept, to compare pages and quarters with each other. Names and contacts of people are not kept',
  },
  'projects.none': {
    th: 'ยังไม่มีโครงการที่จำไว้ เมื่อเปิดหน้าโครงการใน eMENSCR ผู้ช่วยจะจำให้เอง',
    en: 'None yet. Projects are remembered as you open their pages in eMENSCR',
  },
  'projects.code': { th: 'รหัสโครงการ {code}', en: 'Code {code}' },
  'projects.nothingSeen': { th: 'ยังไม่เคยเห็นข้อมูลของโครงการนี้', en: 'Nothing was seen of it yet' },
  'projects.kept': { th: 'ข้อมูลที่จำไว้ {count} รายการ', en: 'What is kept ({count})' },
  'projects.seen': { th: '{part} – เห็นเมื่อ {date}', en: '{part} – seen on {date}' },
  'projects.report': {
    th: '{section} ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year}',
    en: '{section}, quarter {quarter} of fiscal year B.E. {year}',
  },
  'projects.reportNoYear': { th: '{section} ไตรมาสที่ {quarter}', en: '{section}, quarter {quarter}' },
  'projects.proposal': {
    th: 'เป็นข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ',
    en: 'This is a strategy-driving proposal',
  },
  'projects.proposalOf': {
    th: 'เป็นข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ: {name}',
    en: 'This is a strategy-driving proposal: {name}',
  },
  'projects.proposalHint': {
    th: 'โครงการที่ระบุเป็นข้อเสนอ จะแสดงคำแนะนำคุณภาพตามหลักเกณฑ์ สศช. ด้วย',
    en: 'For a project marked as a proposal, quality advice by NESDC’s criteria is shown too',
  },
  'projects.isProposal': {
    th: 'จะแสดงคำแนะนำคุณภาพกับ “{name}”',
    en: 'Quality advice is shown for “{name}”',
  },
  'projects.isNoProposal': {
    th: 'ไม่ถือ “{name}” เป็นข้อเสนอดังกล่าวแล้ว',
    en: '“{name}” is no longer marked as such a proposal',
  },
  'projects.remove': { th: 'ลบ', en: 'Delete' },
  'projects.removeOf': { th: 'ลบสิ่งที่จำไว้ของ “{name}”', en: 'Delete what is remembered of “{name}”' },
  'projects.confirmRemove': {
    th: 'ลบสิ่งที่จำไว้ของ “{name}” หรือไม่',
    en: 'Delete what is remembered of “{name}”?',
  },
  'projects.confirmRemoveText': {
    th: 'สิ่งที่จำไว้ของโครงการนี้จะถูกลบออกจากเบราว์เซอร์นี้และนำกลับมาไม่ได้ ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง',
    en: 'It is deleted from this browser for good. Nothing changes in eMENSCR',
  },
  'projects.confirm': { th: 'ลบสิ่งที่จำไว้', en: 'Delete' },
  'projects.removed': { th: 'ลบสิ่งที่จำไว้ของ “{name}” แล้ว', en: 'What was remembered of “{name}” is deleted' },

  'privacy.heading': { th: 'ข้อมูลของท่าน', en: 'Your data' },
  'privacy.stored': {
    th: 'ผู้ช่วยเก็บแม่แบบที่ท่านบันทึก ช่องและปุ่มที่สอนไว้ ชื่อช่องที่เคยพบในแต่ละหน้า สิ่งที่เลือกไม่ต้องเตือน และการตั้งค่าของท่าน ไว้ในเบราว์เซอร์ของเครื่องนี้เท่านั้น',
    en: 'The assistant keeps the templates you save, the fields you taught it, which fields each page had, what you chose not to be told again, and your settings, in this browser on this computer only',
  },
  'privacy.projects': {
    th: 'ผู้ช่วยจำข้อมูลที่หน้าเว็บของแต่ละโครงการแสดงไว้ด้วย เพื่อเทียบกันระหว่างหน้า โดยไม่เก็บชื่อและข้อมูลติดต่อของบุคคล ลบได้ในหัวข้อ “โครงการที่จำไว้”',
    en: 'It also keeps what the pages of each project showed, to compare them with each other, without names and contacts of people. You can delete it under “Remembered projects”',
  },
  'privacy.nothingLeaves': {
    th: 'ไม่มีการส่งข้อมูลออกจากเบราว์เซอร์ ไม่มีการเก็บรหัสผ่านหรือสถิติการใช้งาน',
    en: 'Nothing leaves the browser. No passwords and no usage statistics are kept',
  },
  'privacy.neverSaves': {
    th: 'ผู้ช่วยไม่กดบันทึกหรือส่งอนุมัติแทนท่าน ทุกรายการต้องตรวจสอบและกดบันทึกเอง',
    en: 'The assistant never presses save or submit. You check every entry and save it yourself',
  },

  'nav.name': { th: 'ส่วนต่าง ๆ ของหน้านี้', en: 'Parts of this page' },
  'nav.agency': { th: 'หน่วยงานและกำหนดส่ง', en: 'Agency and due dates' },
  'nav.due': { th: 'กำหนดส่งของปี', en: 'Due dates' },
  'nav.ledger': { th: 'ทะเบียนการส่ง', en: 'Ledger' },
  'nav.templates': { th: 'แม่แบบ', en: 'Templates' },
  'nav.sheets': { th: 'โครงการจาก Excel', en: 'Projects from Excel' },
  'nav.drafts': { th: 'ร่าง', en: 'Drafts' },
  'nav.rules': { th: 'กฎการตรวจ', en: 'Rules' },
  'nav.exchange': { th: 'ส่งต่อและสำรองข้อมูล', en: 'Hand on and back up' },
  'nav.projects': { th: 'โครงการที่จำไว้', en: 'Remembered projects' },
  'nav.bindings': { th: 'ช่องและปุ่มที่สอนไว้', en: 'Taught fields and buttons' },
  'nav.lock': { th: 'การล็อก', en: 'Lock' },
  'nav.shortcuts': { th: 'ปุ่มลัด', en: 'Shortcuts' },
  'nav.privacy': { th: 'ข้อมูลและสิทธิ์', en: 'Data and permissions' },
  'nav.diagnostics': { th: 'ข้อมูลสำหรับผู้ดูแล', en: 'For the maintainers' },
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
    th: 'ที่เก็บข้อมูล: เก็บแม่แบบ ช่องและปุ่มที่สอนไว้ โครงการที่จำไว้ และการตั้งค่าไว้ในเครื่อง โดยเบราว์เซอร์ไม่ลบเมื่อพื้นที่ใกล้เต็ม',
    en: 'Storage: to keep templates, taught fields, remembered projects and settings here, without the browser clearing them when space runs low',
  },
  'permissions.menu': {
    th: 'เมนูคลิกขวา: เก็บค่าในช่องไว้ใช้ซ้ำ และใส่ค่าที่เก็บไว้',
    en: 'The right-click menu: keeping a field’s value and using a kept one',
  },
  'permissions.reminders': {
    th: 'การเตือน: เตือนก่อนถึงกำหนดส่ง และนับวันบนไอคอน',
    en: 'Alarms and notifications: to remind of due dates and count the days on the icon',
  },
  'permissions.panel': {
    th: 'แผงด้านข้าง: แสดงรายการตรวจและแม่แบบข้างหน้าแบบฟอร์ม',
    en: 'Side panel: to show checks and templates beside the form',
  },
} satisfies Catalogue;
