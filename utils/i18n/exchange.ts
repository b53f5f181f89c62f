import { passphrase } from './passphrase';
import type { Catalogue } from './translate';

/** Texts of what is handed on and kept safe: office packs, backups, and what the office has set by policy. */
export const exchange = {
  ...passphrase,

  'exchange.heading': { th: 'ส่งต่อและสำรองข้อมูล', en: 'Hand on and back up' },

  'part.templates': { th: 'แม่แบบ', en: 'Templates' },
  'part.savedValues': { th: 'ค่าที่บันทึกไว้', en: 'Saved values' },
  'part.bindings': { th: 'ช่องและปุ่มที่สอนไว้', en: 'Taught fields and buttons' },
  'part.dateEras': { th: 'ปี พ.ศ./ค.ศ. ของช่องวันที่', en: 'Eras of date boxes' },
  'part.ruleChoices': { th: 'การเลือกกฎการตรวจ', en: 'Choice of rules' },
  'part.agency': { th: 'ชื่อหน่วยงานและกำหนดส่ง', en: 'Agency and due dates' },
  'part.calendarOverrides': { th: 'กำหนดส่งตามหนังสือของปี', en: 'Dates set by letters of the year' },
  'part.holidays': { th: 'วันหยุดของหน่วยงาน', en: 'Holidays of the office' },
  'part.counted': { th: '{part} ({count})', en: '{part} ({count})' },
  'part.countedOf': { th: '{part} ของ {agency} ({count})', en: '{part} of {agency} ({count})' },
  'part.agencyName': { th: 'ชื่อหน่วยงาน', en: 'Agency name' },
  'part.kind': { th: 'ประเภทหน่วยงาน', en: 'Kind of agency' },
  'part.place': { th: 'จังหวัดหรือกลุ่มจังหวัด', en: 'Province or cluster' },
  'part.ruleSetId': { th: 'หลักเกณฑ์ที่ใช้คำนวณกำหนดส่ง', en: 'Rules that set the due dates' },
  'part.leadDays': { th: 'จำนวนวันที่ให้เสร็จก่อนกำหนดส่ง', en: 'Days to be done before the due date' },
  'part.letters': { th: 'กำหนดส่งตามหนังสือของปี', en: 'Dates set by letters of the year' },
  'part.language': { th: 'ภาษา', en: 'Language' },

  'pack.heading': { th: 'ชุดของหน่วยงาน', en: 'Office pack' },
  'pack.hint': {
    th: 'ส่งแม่แบบและการตั้งค่าให้เพื่อนร่วมงานเป็นไฟล์ แม่แบบและค่าที่บันทึกไว้อาจมีชื่อหรือข้อมูลติดต่อของบุคคล โปรดตรวจดูก่อนส่งต่อ',
    en: 'Hand templates and settings to colleagues as a file. Templates and saved values may hold names and contacts: look them over first',
  },
  'pack.nothingYet': {
    th: 'ยังไม่มีสิ่งที่จะส่งออก เก็บแม่แบบหรือตั้งค่าหน่วยงานก่อน',
    en: 'There is nothing to export yet: keep a template or set up your agency first',
  },
  'pack.choose': { th: 'เลือกสิ่งที่จะส่งออก', en: 'What to export' },
  'pack.export': { th: 'ส่งออกเป็นชุดของหน่วยงาน', en: 'Export as an office pack' },
  'pack.exported': { th: 'ส่งออกไฟล์ {file} แล้ว', en: 'Exported {file}' },
  'pack.exportedWithout': {
    th: 'ส่งออกไฟล์ {file} แล้ว โดยไม่รวมรายการที่อ่านไม่ได้ {count} รายการ',
    en: 'Exported {file}, without {count} that can’t be read',
  },
  'pack.exportTooLarge': {
    th: 'ชุดนี้ใหญ่เกิน {limit} MB จึงยังไม่ได้ส่งออก กรุณาเลือกส่งออกทีละส่วน หรือใช้การสำรองข้อมูลทั้งหมด',
    en: 'The pack would be larger than {limit} MB and was not exported. Choose fewer parts, or back up everything',
  },
  'pack.import': { th: 'นำเข้า', en: 'Import' },
  'pack.preview': { th: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า {file}', en: 'What {file} would change' },
  'pack.exportedOn': { th: 'ส่งออกเมื่อ {date}', en: 'Exported on {date}' },
  'pack.unchecked': {
    th: 'ไฟล์รุ่นแรกไม่มีรหัสตรวจความครบถ้วน จึงตรวจไม่ได้ว่าไฟล์ถูกแก้ไขหรือไม่',
    en: 'A file of the first kind, without a checksum: whether it was changed can’t be told',
  },
  'pack.what': { th: 'รายการ', en: 'What' },
  'pack.now': { th: 'ขณะนี้', en: 'Now' },
  'pack.next': { th: 'ใหม่', en: 'New' },
  'pack.rulesOff': { th: 'กฎที่ปิดไว้', en: 'Rules switched off' },
  'pack.countRules': { th: '{count} กฎ', en: '{count}' },
  'pack.levelsHidden': { th: 'ระดับที่ไม่แสดง', en: 'Kinds not shown' },
  'pack.noLevel': { th: 'ไม่มี', en: 'None' },
  'pack.quality': {
    th: 'แสดงคำแนะนำคุณภาพตามหลักเกณฑ์ สศช. กับทุกโครงการ',
    en: 'Show quality advice by NESDC’s criteria for every project',
  },
  'pack.on': { th: 'เปิด', en: 'On' },
  'pack.off': { th: 'ปิด', en: 'Off' },
  'pack.turnsOff': { th: 'จะปิด {count} กฎ', en: 'Switches off: {count}' },
  'pack.turnsOn': { th: 'จะเปิด {count} กฎ', en: 'Switches on: {count}' },
  'pack.unknownRules': {
    th: 'มีกฎที่ผู้ช่วยรุ่นนี้ไม่รู้จัก {count} กฎ จะเก็บการเลือกไว้ตามไฟล์',
    en: 'Rules that this version does not know: {count}. The choice is kept as in the file',
  },
  'pack.ignoredKeys': {
    th: 'ส่วนที่ผู้ช่วยรุ่นนี้ไม่รู้จักและจะไม่นำเข้า: {keys}',
    en: 'Parts that this version does not know and does not import: {keys}',
  },
  'pack.moreKeys': { th: 'และอีก {count} ส่วน', en: 'and {count} more' },
  'pack.more': { th: 'และอีก {count} รายการ', en: 'and {count} more' },
  'pack.into': {
    th: 'ท่านดูแลหลายหน่วยงาน ข้อมูลหน่วยงานและกำหนดส่งตามหนังสือจะนำเข้าที่ “{agency}” ซึ่งกำลังใช้อยู่',
    en: 'You look after several agencies: the agency and its letters are imported into “{agency}”, which is in use',
  },
  'pack.nothing': { th: 'ไฟล์นี้ไม่มีสิ่งที่จะนำเข้า', en: 'The file holds nothing to import' },
  'pack.same': { th: 'เหมือนกับที่ใช้อยู่แล้ว ไม่มีสิ่งที่จะเปลี่ยน', en: 'The same as now: nothing to change' },
  'pack.apply': { th: 'ใช้ตามไฟล์นี้', en: 'Use this file' },
  'pack.cancel': { th: 'ไม่นำเข้า', en: 'Do not import' },
  'pack.applied': { th: 'นำเข้าจากไฟล์ {file} แล้ว', en: 'Imported from {file}' },
  'pack.appliedBut': {
    th: 'นำเข้าจากไฟล์ {file} แล้ว ยกเว้นรายการที่เพิ่งมีการแก้ไขในเครื่องนี้: {names}',
    en: 'Imported from {file}, but for what was changed here meanwhile: {names}',
  },
  'pack.takeBack': { th: 'เลิกทำ', en: 'Undo' },
  'pack.takenBack': {
    th: 'คืนข้อมูลเป็นเหมือนก่อนนำเข้าแล้ว',
    en: 'Everything is as it was before the import',
  },
  'pack.takenBackBut': {
    th: 'คืนข้อมูลเป็นเหมือนก่อนนำเข้าแล้ว ยกเว้นรายการที่มีการแก้ไขหลังนำเข้า ซึ่งคงไว้ตามเดิม: {names}',
    en: 'Everything is as it was before the import, but for what was changed since and stays: {names}',
  },

  'fate.added': { th: 'จะเพิ่ม {count} รายการ', en: 'To be added: {count}' },
  'fate.replaced': { th: 'จะแทนที่ของเดิม {count} รายการ', en: 'To be replaced: {count}' },
  'fate.same': { th: 'เหมือนของเดิม ไม่เปลี่ยน {count} รายการ', en: 'The same here, kept: {count}' },
  'fate.newer-here': {
    th: 'ในเครื่องนี้ใหม่กว่า คงไว้ตามเดิม {count} รายการ',
    en: 'Newer here, kept: {count}',
  },
  'fate.damaged-here': {
    th: 'ในเครื่องนี้มีรายการเดียวกันที่อ่านไม่ได้ จึงไม่เขียนทับ {count} รายการ',
    en: 'Can’t be read here, and are not written over: {count}',
  },
  'fate.by-office': {
    th: 'หน่วยงานกำหนดไว้แล้ว ไม่เปลี่ยน {count} รายการ',
    en: 'Set by the office, kept: {count}',
  },
  'fate.no-room': {
    th: 'เกินจำนวนที่เก็บได้ จึงไม่นำเข้า {count} รายการ',
    en: 'More than can be kept, not imported: {count}',
  },
  'fate.refused': { th: 'ไม่รับ {count} รายการ', en: 'Refused: {count}' },

  'entry.nameless': { th: '{part} รายการที่ {number}', en: '{part}, number {number}' },
  'entry.named': { th: '{part} รายการที่ {number} “{name}”', en: '{part}, number {number}, “{name}”' },
  'entry.at': { th: '{entry} (ตำแหน่ง {at})', en: '{entry} (at {at})' },
  'entry.said': { th: '{what}: {value}', en: '{what}: {value}' },
  'entry.days': { th: '{count} วัน', en: '{count} {count|day|days}' },
  'entry.was': { th: '{entry} (เดิมส่งภายใน {date})', en: '{entry} (until now by {date})' },
  'entry.dayOff': { th: '{date} {name}', en: '{date}: {name}' },
  'entry.workingDay': { th: '{date} หน่วยงานไม่หยุดวันนี้', en: '{date}: the office works on this day' },
  'entry.refused': { th: '{entry}: {reason}', en: '{entry}: {reason}' },
  'entry.not-an-entry': {
    th: 'รูปแบบไม่ถูกต้อง กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: 'not of the right form. Please ask for the file again',
  },
  'entry.too-long': {
    th: 'ข้อความยาวเกินกว่าที่ช่องใดจะรับได้ กรุณาให้ผู้ส่งตัดข้อความให้สั้นลง',
    en: 'a text is longer than any field takes. Please have it shortened',
  },
  'entry.too-many': {
    th: 'มีจำนวนมากเกินไป กรุณาให้ผู้ส่งแบ่งเป็นหลายไฟล์',
    en: 'too many. Please have them sent in several files',
  },
  'entry.unknown-field': {
    th: 'อ้างถึงส่วนหรือช่องที่ผู้ช่วยรุ่นนี้ไม่มี กรุณาปรับปรุงผู้ช่วย หรือให้ผู้ส่งบันทึกแม่แบบใหม่',
    en: 'of a section or field that this version does not have. Update the assistant, or have it captured anew',
  },
  'entry.unknown-rule-set': {
    th: 'ผู้ช่วยรุ่นนี้ไม่มีหลักเกณฑ์นี้ กรุณาปรับปรุงผู้ช่วย หรือเลือกหลักเกณฑ์ด้วยตนเอง',
    en: 'this version does not have these rules. Update the assistant, or choose them yourself',
  },
  'entry.unknown-agency': {
    th: 'ผู้ช่วยรุ่นนี้ไม่มีประเภทหน่วยงาน จังหวัด หรือกลุ่มจังหวัดนี้ กรุณาปรับปรุงผู้ช่วย หรือเลือกด้วยตนเอง',
    en: 'this version has no such kind of agency, province or cluster. Update the assistant, or choose it yourself',
  },
  'entry.not-a-letter': {
    th: 'ไม่ใช่กำหนดส่งตามหนังสือ จึงไม่นำเข้า หากหน่วยงานต้องการให้ใช้ กรุณาบันทึกในส่วน “กำหนดส่งของปี”',
    en: 'no date set by a letter, and not imported. If your office wants it, enter it under “Due dates of the year”',
  },
  'entry.contradictory': {
    th: 'ไฟล์นี้ระบุเรื่องเดียวกันไว้ไม่ตรงกัน จึงไม่นำเข้าทั้งหมดที่ขัดกัน กรุณาตรวจกับต้นฉบับและขอไฟล์ใหม่จากผู้ส่ง',
    en: 'said differently elsewhere in the file, so that none of them is imported. Please check the original, and ask for the file again',
  },
  'entry.duplicate': {
    th: 'ซ้ำกับรายการก่อนหน้าในไฟล์ จึงใช้รายการแรก',
    en: 'the same as an earlier one in the file, of which the first counts',
  },
  'entry.hostile-key': {
    th: 'มีชื่อข้อมูลที่ไม่ปลอดภัย กรุณาอย่าใช้ไฟล์นี้จนกว่าจะตรวจสอบกับผู้ส่ง',
    en: 'holds a key that is not safe. Do not use the file before you have asked who sent it',
  },
  'entry.damaged': {
    th: 'ข้อมูลไม่ถูกต้อง จึงไม่นำเข้า กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: 'damaged, and not imported. Please ask for the file again',
  },

  'file.not-json': {
    th: 'อ่านไฟล์ {file} ไม่ได้ ไม่ใช่ไฟล์ JSON ที่สมบูรณ์ กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: '{file} is no complete JSON file. Please ask for it again',
  },
  'file.not-json-line': {
    th: 'อ่านไฟล์ {file} ไม่ได้ ไม่ใช่ไฟล์ JSON ที่สมบูรณ์ ผิดที่บรรทัดที่ {line} กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: '{file} is no complete JSON file: wrong in line {line}. Please ask for it again',
  },
  'file.truncated': {
    th: 'ไฟล์ {file} ขาดหายตอนท้าย อาจรับส่งไม่ครบ กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: 'The end of {file} is missing. Please ask for it again',
  },
  'file.too-deep': {
    th: 'ไฟล์ {file} ซ้อนกันลึกผิดปกติ ไม่ใช่ไฟล์ที่ส่งออกจากผู้ช่วยนี้',
    en: '{file} is nested too deeply: it was not exported by this assistant',
  },
  'file.too-large': {
    th: 'ไฟล์ {file} ใหญ่เกิน {limit} MB จึงไม่เปิดอ่าน กรุณาตรวจว่าเลือกไฟล์ถูกต้อง',
    en: '{file} is larger than {limit} MB and was not opened. Please check that it is the right file',
  },
  'file.changed': {
    th: 'ไฟล์ {file} ถูกแก้ไขหรือเสียหายหลังส่งออก จึงไม่นำเข้า กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: '{file} was changed or damaged after it was exported, and is not imported. Please ask for it again',
  },
  'file.newer-version': {
    th: 'ไฟล์ {file} มาจากผู้ช่วยรุ่นใหม่กว่า กรุณาปรับปรุงผู้ช่วยในเครื่องนี้ก่อนนำเข้า',
    en: '{file} comes from a newer version. Please update the assistant here first',
  },
  'file.sealed-damaged': {
    th: 'ไฟล์ที่เข้ารหัส {file} เสียหายหรือรับส่งไม่ครบ จึงเปิดไม่ได้ กรุณาขอไฟล์ใหม่จากผู้ส่ง',
    en: 'The encrypted file {file} is damaged or not complete, and can’t be opened. Please ask for it again',
  },
  'file.unreadable': {
    th: 'เปิดไฟล์ {file} ไม่ได้ ไฟล์อาจถูกย้ายหรือไม่มีสิทธิ์อ่าน',
    en: '{file} can’t be opened. It may have been moved, or may not be read',
  },
  'file.not-a-pack': {
    th: 'ไฟล์ {file} ไม่ใช่ชุดของหน่วยงานที่ส่งออกจากผู้ช่วยนี้',
    en: '{file} is no office pack of this assistant',
  },
  'file.is-backup': {
    th: 'ไฟล์ {file} เป็นไฟล์สำรองข้อมูล ไม่ใช่ชุดของหน่วยงาน กรุณาใช้ปุ่ม “กู้คืนจากไฟล์สำรอง”',
    en: '{file} is a backup, no office pack. Use “Restore from a backup”',
  },
  'file.not-a-backup': {
    th: 'ไฟล์ {file} ไม่ใช่ไฟล์สำรองข้อมูลของผู้ช่วยนี้',
    en: '{file} is no backup of this assistant',
  },
  'file.is-pack': {
    th: 'ไฟล์ {file} เป็นชุดของหน่วยงาน ไม่ใช่ไฟล์สำรองข้อมูล กรุณาใช้ปุ่ม “นำเข้า”',
    en: '{file} is an office pack, no backup. Use “Import”',
  },
  'file.damaged': {
    th: 'ไฟล์สำรอง {file} ไม่ถูกต้องที่ {place} จึงไม่กู้คืน ข้อมูลเดิมยังอยู่ครบ กรุณาใช้ไฟล์สำรองอื่น',
    en: 'The backup {file} is wrong at {place} and was not restored. Everything is as it was; please use another backup',
  },

  'backup.heading': { th: 'สำรองข้อมูลทั้งหมด', en: 'Back up everything' },
  'backup.hint': {
    th: 'เก็บข้อมูลทุกอย่างของผู้ช่วยในเครื่องนี้ไว้ในไฟล์เดียว เพื่อย้ายเครื่องหรือกู้คืนภายหลัง ไฟล์มีข้อมูลโครงการและข้อมูลติดต่อที่ท่านบันทึกไว้ โปรดเก็บในที่ปลอดภัย',
    en: 'Everything that the assistant keeps on this computer in one file, to move or to restore it. The file holds the project data and contacts that you have saved: keep it in a safe place',
  },
  'backup.export': { th: 'สำรองข้อมูลเป็นไฟล์', en: 'Save a backup' },
  'backup.exportTooLarge': {
    th: 'ไฟล์ที่เข้ารหัสแล้วจะใหญ่เกิน {limit} MB ซึ่งนำกลับมาไม่ได้ จึงยังไม่ได้ส่งออก กรุณาสำรองโดยไม่เข้ารหัส',
    en: 'Encrypted, the file would be larger than {limit} MB and could not be restored; it was not exported. Please back up without encryption',
  },
  'backup.restore': { th: 'กู้คืนจากไฟล์สำรอง', en: 'Restore from a backup' },
  'backup.confirm': { th: 'กู้คืนจาก {file} หรือไม่', en: 'Restore from {file}?' },
  'backup.confirmText': {
    th: 'ข้อมูลทั้งหมดของผู้ช่วยในเครื่องนี้จะถูกแทนที่และนำกลับมาไม่ได้ ขณะนี้มี {now} ไฟล์สำรองมี {next} ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง',
    en: 'Everything that the assistant keeps on this computer is replaced for good. Now: {now}. In the backup: {next}. Nothing changes in eMENSCR',
  },
  'backup.counts': {
    th: 'แม่แบบ {templates} ค่าที่บันทึกไว้ {values} ช่องและปุ่มที่สอนไว้ {bindings} โครงการที่จำไว้ {projects} และรายการในถังขยะ {trash}',
    en: 'templates {templates}, saved values {values}, taught fields {bindings}, remembered projects {projects}, in the bin {trash}',
  },
  'backup.exportedOn': { th: 'สำรองไว้เมื่อ {date}', en: 'Saved on {date}' },
  'backup.do': { th: 'แทนที่ทั้งหมด', en: 'Replace everything' },
  'backup.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'backup.restored': { th: 'กู้คืนข้อมูลจาก {file} แล้ว', en: 'Restored from {file}' },

  'policy.heading': { th: 'กำหนดโดยหน่วยงาน', en: 'Set by the office' },
  'policy.hint': {
    th: 'ผู้ดูแลระบบของหน่วยงานกำหนดค่าต่อไปนี้ไว้ ท่านจึงแก้ไขเองไม่ได้',
    en: 'Your office’s IT staff have set these; they can’t be changed here',
  },
  'policy.damaged': {
    th: 'ค่าที่หน่วยงานกำหนดไว้ไม่ถูกต้องและไม่ได้ใช้: {keys} กรุณาแจ้งผู้ดูแลระบบ',
    en: 'Set by the office, but wrong and not used: {keys}. Please tell your IT staff',
  },
  'policy.pack': {
    th: 'นำเข้าชุดของหน่วยงานให้เมื่อ {date}: เพิ่ม {added} แทนที่ {replaced} คงไว้ {kept} ไม่รับ {refused} รายการ',
    en: 'The office’s pack was imported on {date}: added {added}, replaced {replaced}, kept {kept}, refused {refused}',
  },
  'policy.packRefused': {
    th: 'ชุดที่หน่วยงานกำหนดไว้ใช้ไม่ได้ กรุณาแจ้งผู้ดูแลระบบ: {reason}',
    en: 'The office’s pack can’t be used. Please tell your IT staff: {reason}',
  },
  'policy.packFile': { th: 'ในนโยบายของหน่วยงาน', en: 'in the office’s policy' },
} satisfies Catalogue;
