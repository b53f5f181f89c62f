import type { Catalogue } from './translate';

/** Texts of the office's holidays in the manager. */
export const holidays = {
  'holidays.heading': {
    th: 'วันหยุดของหน่วยงานในปีงบประมาณ พ.ศ. {year}',
    en: 'Holidays of the office in fiscal year B.E. {year}',
  },
  'holidays.changed': { th: 'แก้ไขแล้ว {count} วัน', en: '{count} changed' },
  'holidays.hint': {
    th: 'ผู้ช่วยใช้วันหยุดเหล่านี้หาวันทำการก่อนกำหนดส่ง และไม่เตือนในวันหยุด กำหนดส่งไม่เลื่อนตามวันหยุด',
    en: 'They tell the working day before a due date, and no reminder comes on them. Due dates themselves never move',
  },
  'holidays.fixed': {
    th: 'ผู้ดูแลระบบของหน่วยงานกำหนดวันหยุดไว้ จึงแก้ไขที่นี่ไม่ได้',
    en: 'Your office’s IT has set the holidays: they can’t be changed here',
  },
  'holidays.added': { th: 'เพิ่มโดยหน่วยงาน', en: 'added by your office' },
  'holidays.removed': { th: 'หน่วยงานไม่หยุดวันนี้', en: 'your office works on this day' },
  'holidays.takeAway': { th: 'หน่วยงานไม่หยุดวันนี้', en: 'We work on this day' },
  'holidays.takeAwayOf': { th: 'หน่วยงานไม่หยุดวันนี้: {name} {day}', en: 'We work on this day: {name}, {day}' },
  'holidays.giveBack': { th: 'คืนค่า', en: 'Restore' },
  'holidays.giveBackOf': { th: 'คืนค่า {name} {day}', en: 'Restore {name}, {day}' },
  'holidays.delete': { th: 'ลบ', en: 'Delete' },
  'holidays.deleteOf': { th: 'ลบ {name} {day}', en: 'Delete {name}, {day}' },

  'holidays.form': { th: 'เพิ่มวันหยุดของหน่วยงาน', en: 'Add a holiday of your office' },
  'holidays.date': { th: 'วันที่', en: 'Date' },
  'holidays.dateHint': { th: 'เช่น 8 ม.ค. 2570', en: 'For example 8 ม.ค. 2570' },
  'holidays.name': { th: 'ชื่อวันหยุด', en: 'Name of the holiday' },
  'holidays.add': { th: 'เพิ่มวันหยุด', en: 'Add the holiday' },

  'holidays.said.added': { th: 'เพิ่ม “{name}” {day} แล้ว', en: '“{name}”, {day}, was added' },
  'holidays.said.deleted': { th: 'ลบ “{name}” {day} แล้ว', en: '“{name}”, {day}, was deleted' },
  'holidays.said.removed': {
    th: 'บันทึกแล้วว่าหน่วยงานไม่หยุด “{name}” {day}',
    en: 'Kept: your office works on “{name}”, {day}',
  },
  'holidays.said.back': { th: 'คืนค่า “{name}” {day} เป็นวันหยุดแล้ว', en: '“{name}”, {day}, is a holiday again' },

  'holidays.wrong.empty': { th: 'กรุณากรอกวันที่', en: 'Please enter the date' },
  'holidays.wrong.not-a-date': {
    th: '“{text}” ไม่ใช่วันที่ที่อ่านได้ กรอกเช่น 8 ม.ค. 2570',
    en: '“{text}” is no date that can be read. Write it like 8 ม.ค. 2570',
  },
  'holidays.wrong.two-digit-year': {
    th: 'ปีสองหลักใน “{text}” ไม่ชัดเจน กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2570',
    en: 'The two-digit year in “{text}” is unclear. Please write all four digits, like 2570',
  },
  'holidays.wrong.impossible-day': { th: 'ไม่มีวันที่ “{text}” ในปฏิทิน', en: 'There is no such day as “{text}”' },
  'holidays.wrong.impossible-year': {
    th: 'ปีใน “{text}” ไม่ใช่ปีที่ใช้ได้ กรุณาตรวจสอบปี พ.ศ.',
    en: 'The year in “{text}” can’t be right. Please check it',
  },
  'holidays.wrong.other-year': {
    th: '“{text}” ไม่อยู่ในปีงบประมาณ พ.ศ. {year} (ต.ค. {before} – ก.ย. {year}) กรุณาตรวจสอบปี หรือเลือกปีงบประมาณอื่นด้านบน',
    en: '“{text}” is not in fiscal year B.E. {year} (October {before} to September {year}). Check the year, or choose another fiscal year above',
  },
  'holidays.wrong.already': { th: '“{text}” เป็นวันหยุดอยู่แล้วในรายการ', en: '“{text}” is a holiday in the list already' },
  'holidays.wrong.removed': {
    th: '“{text}” อยู่ในรายการแล้วแต่หน่วยงานไม่หยุด กด “คืนค่า” ที่วันนั้นแทน',
    en: '“{text}” is in the list as a day on which you work. Use “Restore” there instead',
  },
  'holidays.wrong.too-many': {
    th: 'เพิ่มวันหยุดไว้มากที่สุดแล้ว กรุณาลบวันที่ไม่ใช้ก่อน',
    en: 'No more days can be added. Please delete some first',
  },
  'holidays.wrong.missing': { th: 'กรุณากรอกชื่อวันหยุด', en: 'Please enter the holiday’s name' },
  'holidays.wrong.too-long': { th: 'ชื่อวันหยุดยาวเกินไป', en: 'The name is too long' },

  'holidays.sources': { th: 'ที่มาของรายการวันหยุด', en: 'Where the list comes from' },
  'holidays.ofYear': { th: 'พ.ศ. {year}:', en: 'B.E. {year}:' },
  'holidays.asOf': { th: 'ข้อมูล ณ {day}', en: 'as of {day}' },
  'holidays.partial': {
    th: 'ยังไม่มีรายการวันหยุดของ พ.ศ. {year} มีเฉพาะวันหยุดที่กำหนดวันไว้แน่นอน ไม่มีวันสำคัญทางศาสนาที่เปลี่ยนไปทุกปี วันหยุดชดเชย และวันหยุดกรณีพิเศษ กรุณาเพิ่มเองตามประกาศ',
    en: 'There is no list for B.E. {year} yet: only holidays of a fixed date are known, not those that move, substitute days or special ones. Please add them as announced',
  },
} satisfies Catalogue;
