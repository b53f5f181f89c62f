import type { Catalogue } from './translate';

/** A template that was changed elsewhere since it was opened here: told in the manager and in the panel. */
export const conflict = {
  'conflict.title': { th: 'แม่แบบนี้มีการแก้ไขจากหน้าต่างอื่น', en: 'This template was changed in another window' },
  'conflict.text': {
    th: '“{name}” ถูกแก้ไขเมื่อ {moment} หลังจากที่ท่านเปิดไว้ สิ่งที่ท่านแก้ไขยังไม่ได้บันทึก และยังไม่มีสิ่งใดถูกเขียนทับ กรุณาเลือก',
    en: '“{name}” was changed at {moment}, after you opened it. Your changes are not saved yet, and nothing was overwritten. Please choose',
  },
  'conflict.goneText': {
    th: 'แม่แบบนี้ถูกลบจากหน้าต่างอื่นหลังจากที่ท่านเปิดไว้ หรืออ่านไม่ได้แล้ว สิ่งที่ท่านแก้ไขยังไม่ได้บันทึก กรุณาเลือก',
    en: 'This template was deleted in another window after you opened it, or can’t be read any more. Your changes are not saved yet. Please choose',
  },
  'conflict.copy': { th: 'บันทึกเป็นสำเนา', en: 'Save as a copy' },
  'conflict.copyName': { th: 'สำเนาของ {name}', en: 'Copy of {name}' },
  'conflict.newer': { th: 'ใช้รุ่นที่ใหม่กว่า ทิ้งสิ่งที่แก้ไข', en: 'Take the newer one, leave my changes' },
  'conflict.drop': { th: 'ทิ้งสิ่งที่แก้ไข', en: 'Leave my changes' },
  'conflict.overwrite': { th: 'บันทึกทับ เก็บรุ่นนั้นไว้ในประวัติ', en: 'Overwrite it, keeping it in the history' },
  'conflict.back': { th: 'กลับไปแก้ไขต่อ', en: 'Go on editing' },
  'conflict.copied': { th: 'บันทึกเป็น “{name}” แล้ว', en: 'Saved as “{name}”' },
  'conflict.overwritten': {
    th: 'บันทึก “{name}” ทับแล้ว รุ่นนั้นอยู่ในประวัติ',
    en: '“{name}” saved over it; that version is in the history',
  },
  'conflict.tookNewer': { th: 'ใช้รุ่นที่ใหม่กว่าของ “{name}”', en: 'The newer “{name}” stays' },
  'conflict.dropped': { th: 'ทิ้งสิ่งที่แก้ไขแล้ว', en: 'Your changes were left' },
} satisfies Catalogue;
