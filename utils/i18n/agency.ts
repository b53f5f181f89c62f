import type { Catalogue } from './translate';

/** Texts of the agency's profile: the first-run page, and its part of the manager. */
export const agency = {
  'welcome.title': { th: 'ยินดีต้อนรับสู่ผู้ช่วยกรอก eMENSCR', en: 'Welcome to eMENSCR Assist' },
  'welcome.what': {
    th: 'บอกผู้ช่วยสามข้อ แล้วจะเห็นกำหนดส่งของหน่วยงานบนแถบเครื่องมือทันที ข้อมูลอยู่ในเครื่องนี้เท่านั้น และแก้ไขภายหลังได้',
    en: 'Three answers, and the due dates of your agency stand on the toolbar. They stay on this computer and can be changed later.',
  },
  'welcome.language': { th: 'ภาษา', en: 'Language' },
  'welcome.skip': { th: 'ข้ามไปก่อน', en: 'Skip for now' },
  'welcome.save': { th: 'บันทึกและเริ่มใช้งาน', en: 'Save and begin' },
  'welcome.skipped': {
    th: 'ข้ามแล้ว เปิดหน้านี้อีกครั้งได้จากปุ่ม “ตั้งค่าหน่วยงาน” บนแถบเครื่องมือหรือในหน้าจัดการ',
    en: 'Skipped. The toolbar button and the manager lead back here.',
  },
  'welcome.done': { th: 'พร้อมใช้งานแล้ว', en: 'All set' },
  'welcome.doneName': { th: 'ตั้งค่าสำหรับ {name} แล้ว', en: 'Set up for {name}' },
  'welcome.noDue': {
    th: 'หลักเกณฑ์นี้ยังไม่มีกำหนดส่งข้างหน้า เมื่อได้รับหนังสือของปี บันทึกวันไว้ในหน้าจัดการได้',
    en: 'These rules hold no date ahead. When this year’s letter comes, enter its dates in the manager.',
  },
  'welcome.noRules': {
    th: 'ยังไม่ได้เลือกหลักเกณฑ์ จึงยังไม่แสดงกำหนดส่ง ส่วนอื่นใช้งานได้ตามปกติ',
    en: 'Without rules no due dates are shown. Everything else works.',
  },
  'welcome.nextDue': { th: 'กำหนดส่งถัดไป: {date} ({what})', en: 'Next due date: {date} ({what})' },
  'welcome.then': {
    th: 'เปิดหน้าแบบฟอร์มใน eMENSCR ผู้ช่วยจะแสดงจุดที่ควรตรวจสอบข้างช่องกรอก และเก็บแม่แบบไว้ใช้ครั้งต่อไป',
    en: 'Open a form in eMENSCR: the assistant shows what to check beside each field, and keeps templates for the next time.',
  },
  'welcome.manager': { th: 'เปิดหน้าจัดการ', en: 'Open the manager' },
  'welcome.again': { th: 'แก้ไขคำตอบ', en: 'Change the answers' },
  'welcome.failed': {
    th: 'บันทึกไม่สำเร็จ คำตอบยังอยู่ในหน้านี้ กรุณาลองอีกครั้ง',
    en: 'That was not saved. Your answers are still here; please try again.',
  },

  'agency.kind': { th: '1. หน่วยงานของท่าน', en: '1. Your agency is' },
  'agency.kind.province': { th: 'จังหวัด', en: 'A province' },
  'agency.kind.cluster': { th: 'กลุ่มจังหวัด', en: 'A provincial cluster' },
  'agency.kind.department': { th: 'กรม หรือหน่วยงานเทียบเท่า', en: 'A department or the like' },
  'agency.kind.education': {
    th: 'สถานศึกษา มหาวิทยาลัย หรือเขตพื้นที่การศึกษา',
    en: 'A school, university or school district',
  },
  'agency.kind.other': { th: 'อื่น ๆ', en: 'Something else' },
  'agency.province': { th: 'จังหวัด', en: 'Province' },
  'agency.cluster': { th: 'กลุ่มจังหวัด', en: 'Cluster' },
  'agency.choosePlace': { th: 'เลือก…', en: 'Choose…' },
  'agency.clusterOf': {
    th: 'ประกอบด้วย {provinces} (รายชื่อจากความจำ โปรดตรวจสอบ)',
    en: 'Made up of {provinces} (from memory; please check)',
  },
  'agency.name': { th: '2. ชื่อหน่วยงาน', en: '2. Agency name' },
  'agency.nameHint': {
    th: 'เขียนตามที่ใช้ในแบบฟอร์ม เว้นว่างไว้ก่อนได้',
    en: 'As it is written in the forms; may stay empty',
  },
  'agency.rules': { th: '3. ใช้กำหนดส่งตามหลักเกณฑ์ใด', en: '3. Which rules set your due dates?' },
  'agency.rules.fitting': { th: 'สำหรับหน่วยงานประเภทนี้', en: 'For agencies like yours' },
  'agency.rules.others': { th: 'หลักเกณฑ์อื่น', en: 'Other rules' },
  'agency.rules.later': {
    th: 'ยังไม่แน่ใจ เลือกภายหลัง (ยังไม่แสดงกำหนดส่ง)',
    en: 'Not sure: choose later (no due dates are shown)',
  },
  'agency.rules.missing': {
    th: 'กรุณาเลือกหลักเกณฑ์ หรือเลือก “ยังไม่แน่ใจ”',
    en: 'Choose the rules, or “Not sure”',
  },
  'agency.source': { th: 'ที่มา:', en: 'Source:' },
  'agency.lead': { th: 'ให้เสร็จก่อนกำหนดส่งกี่วัน', en: 'Days to be done before the due date' },
  'agency.leadHint': {
    th: 'เว้นว่างได้ กรอก 1 ถึง {most} ผู้ช่วยจะเตือนให้ทันวันของหน่วยงานด้วย กำหนดส่งเดิมไม่เปลี่ยน',
    en: 'May stay empty; 1 to {most}. You are reminded of your office’s own day too; the due date itself stays.',
  },
  'agency.leadBad': { th: 'กรอกเป็นจำนวนเต็มตั้งแต่ 1 ถึง {most}', en: 'Enter a whole number from 1 to {most}' },
  'agency.fixed': { th: 'กำหนดโดยหน่วยงาน', en: 'Set by the office' },
  'agency.save': { th: 'บันทึกหน่วยงาน', en: 'Save agency' },
  'agency.saved': { th: 'บันทึกหน่วยงานแล้ว', en: 'Agency saved' },

  'agency.heading': { th: 'หน่วยงานและกำหนดส่ง', en: 'Agency and due dates' },
  'agency.all': { th: 'หน่วยงานที่ดูแล', en: 'Your agencies' },
  'agency.front': { th: 'กำลังใช้', en: 'In use' },
  'agency.use': { th: 'ใช้หน่วยงานนี้', en: 'Use this one' },
  'agency.useOf': { th: 'ใช้หน่วยงาน {name}', en: 'Use {name}' },
  'agency.used': { th: 'กำลังใช้ {name}', en: '{name} is in use' },
  'agency.edit': { th: 'แก้ไข', en: 'Edit' },
  'agency.editOf': { th: 'แก้ไข {name}', en: 'Edit {name}' },
  'agency.remove': { th: 'ลบ', en: 'Delete' },
  'agency.removeOf': { th: 'ลบ {name}', en: 'Delete {name}' },
  'agency.removeAsk': { th: 'ลบ {name}', en: 'Delete {name}?' },
  'agency.removeText': {
    th: 'กำหนดส่งตามหนังสือที่บันทึกไว้ของหน่วยงานนี้จะถูกลบด้วย แม่แบบและข้อมูลอื่นยังอยู่',
    en: 'The letters’ dates entered for it go too. Templates and everything else stay.',
  },
  'agency.removed': { th: 'ลบ {name} แล้ว', en: '{name} is gone' },
  'agency.keep': { th: 'ไม่ลบ', en: 'Keep it' },
  'agency.add': { th: 'เพิ่มหน่วยงาน', en: 'Add an agency' },
  'agency.addHint': {
    th: 'สำหรับผู้ดูแลหลายหน่วยงาน สลับหน่วยงานได้ที่ปุ่มบนแถบเครื่องมือ',
    en: 'For those who look after several; the toolbar button switches between them.',
  },
  'agency.new': { th: 'หน่วยงานใหม่', en: 'A new agency' },
  'agency.unnamed': { th: 'ยังไม่ได้ระบุชื่อหน่วยงาน', en: 'No name yet' },
  'agency.noRules': { th: 'ยังไม่ได้เลือกหลักเกณฑ์', en: 'No rules chosen yet' },
  'agency.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'agency.welcome': { th: 'เปิดหน้าตั้งค่าครั้งแรก', en: 'Open the first-run page' },
} satisfies Catalogue;
