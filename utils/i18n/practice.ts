import type { Catalogue } from './translate';

/** Texts of the practice page's guide. The form beside it speaks Thai, as entry systems do. */
export const practice = {
  'practice.title': { th: 'ฝึกกรอก', en: 'Practice' },
  'practice.notSite': {
    th: 'หน้านี้อยู่ในผู้ช่วย ไม่ใช่ระบบ eMENSCR ไม่มีข้อมูลส่งไปที่ใด ลองได้ทุกอย่าง',
    en: 'This page is part of the assistant, not of eMENSCR. Nothing is sent anywhere: try everything.',
  },
  'practice.marks': { th: 'ดูและแก้สิ่งที่ควรตรวจสอบ', en: 'See and correct what was found' },
  'practice.marks.how': {
    th: 'ตัวอย่างนี้มีที่ผิดไว้ให้ลอง คลิกช่องที่มีเครื่องหมาย อ่านคำอธิบาย แล้วแก้ไข เครื่องหมายจะหายไป',
    en: 'Some of the example is wrong on purpose. Click a field with a mark, read why, correct it: the mark goes.',
  },
  'practice.keep': { th: 'เก็บเป็นแม่แบบ', en: 'Keep a template' },
  'practice.keep.how': {
    th: 'กด “รายการตรวจและแม่แบบ” ที่แถบผู้ช่วยมุมล่างของหน้า แล้วกด “เก็บหน้านี้เป็นแม่แบบ” เลือกช่อง ตั้งชื่อ แล้วบันทึก',
    en: 'Press “Checks and templates” in the bar at the lower corner, then “Keep this page as a template”; choose fields, name it, save.',
  },
  'practice.fill': { th: 'กรอกโครงการใหม่จากแม่แบบ', en: 'Fill a new project from it' },
  'practice.fill.how': {
    th: 'กด “โครงการใหม่ (ล้างทุกช่อง)” ใต้แบบฟอร์ม แล้วเลือกแม่แบบในแผง ตรวจค่าเดิมและค่าใหม่ก่อนกดกรอก',
    en: 'Press the button under the form that clears every field, then choose the template in the panel; look at old and new before you fill.',
  },
  'practice.undo': { th: 'เลิกทำ', en: 'Undo' },
  'practice.undo.how': {
    th: 'กด “เลิกทำการกรอก” ค่าเดิมกลับมาทุกช่อง ช่องที่พิมพ์เองหลังจากนั้นไม่ถูกแตะ',
    en: 'Press “Undo the fill”: every field is as before. What you typed since is left alone.',
  },
  'practice.teach': { th: 'สอนช่อง', en: 'Teach a field' },
  'practice.teach.how': {
    th: 'กด “สอนช่องที่อ่านไม่พบ” เลือกชื่อช่อง เช่น “ผลลัพธ์” แล้วคลิก “ช่องทดลองสอน” ในแบบฟอร์ม ตรวจทาน แล้วกด “ยืนยัน” ผู้ช่วยจะจำไว้ ลบได้ในหน้าจัดการ',
    en: 'Press “Teach a field”, choose a name such as “ผลลัพธ์” (outcome), click the box “ช่องทดลองสอน”, check and confirm. It is remembered; the manager forgets it again.',
  },
  'practice.draft': { th: 'กู้คืนร่าง', en: 'Bring back a draft' },
  'practice.draft.how': {
    th: 'พิมพ์ในช่องใดก็ได้ โหลดหน้านี้ใหม่โดยไม่บันทึก แถบผู้ช่วยจะบอกว่ามีร่าง เทียบแล้วกู้คืนได้',
    en: 'Type anywhere and reload this page without saving: the bar tells of a draft, to compare and restore.',
  },
  'practice.kept': {
    th: 'แม่แบบ ร่าง และช่องที่สอนจากหน้านี้เก็บรวมกับของจริงในเครื่องนี้ ลบได้ในหน้าจัดการ',
    en: 'Templates, drafts and lessons made here are kept with your real ones on this computer; the manager deletes them.',
  },
} satisfies Catalogue;
