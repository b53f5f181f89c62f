import type { Catalogue } from './translate';

const SUGGESTION = {
  th: 'ข้อเสนอแนะของผู้ช่วย ไม่ใช่ข้อกำหนดที่พบในเอกสารของระบบ',
  en: 'A suggestion of the assistant, not a rule found in the system’s papers',
};

/** What each rule says: `rule.<id>` or `rule.<id>.<case>`, and `rule.<id>.why` for where it comes from. */
export const rules = {
  'rule.any/required-field-filled': {
    th: 'ช่องนี้จำเป็นต้องกรอก แต่ยังว่างอยู่',
    en: 'This field is required and still empty',
  },
  'rule.any/required-field-filled.why': {
    th: 'หน้าแบบฟอร์มทำเครื่องหมายว่าจำเป็นต้องกรอก',
    en: 'The form itself marks the field as required',
  },
  'rule.any/no-leftover-variable': {
    th: 'ยังมีตัวแปรของแม่แบบค้างอยู่: {variable} กรุณาแทนที่ด้วยข้อความจริง',
    en: 'A template variable was left here: {variable}. Please replace it',
  },
  'rule.any/no-leftover-variable.why': {
    th: 'เครื่องหมาย {{ }} ใช้ในแม่แบบของผู้ช่วยเท่านั้น',
    en: 'Double braces belong to the assistant’s templates only',
  },
  'rule.any/number-readable': {
    th: 'อ่าน “{shown}” เป็นตัวเลขไม่ได้ กรุณาใช้ตัวเลขล้วน เช่น 1,250,000.00',
    en: '“{shown}” can’t be read as a number. Please write it like 1,250,000.00',
  },
  'rule.any/number-readable.place': {
    th: 'อ่านพิกัด “{shown}” เป็นเลขทศนิยมไม่ได้ เช่น 17.4138',
    en: '“{shown}” can’t be read as a decimal coordinate, such as 17.4138',
  },
  'rule.any/number-readable.why': {
    th: 'ช่องนี้เป็นช่องตัวเลขตามชื่อช่อง',
    en: 'By its label this field holds a number',
  },
  'rule.any/date-readable.not-a-date': {
    th: 'อ่าน “{shown}” เป็นวันที่ไม่ได้ กรุณาใช้รูปแบบ วัน/เดือน/ปี เช่น 01/10/2569',
    en: '“{shown}” can’t be read as a date. Please write day/month/year, such as 01/10/2569',
  },
  'rule.any/date-readable.two-digit-year': {
    th: 'ปีใน “{shown}” มีเพียงสองหลัก กรุณาระบุปี พ.ศ. ให้ครบสี่หลัก',
    en: 'The year in “{shown}” has two digits only. Please write all four',
  },
  'rule.any/date-readable.impossible-day': {
    th: 'ไม่มีวันที่ “{shown}” ในปฏิทิน กรุณาตรวจสอบวันและเดือน',
    en: 'There is no such day as “{shown}”. Please check day and month',
  },
  'rule.any/date-readable.why': { th: 'ช่องนี้เป็นช่องวันที่ตามชื่อช่อง', en: 'By its label this field holds a date' },
  'rule.any/one-era.be-in-ce-box': {
    th: 'ปี {year} เป็น พ.ศ. แต่ช่องนี้เก็บเป็น ค.ศ. ควรเป็น {right}',
    en: '{year} is a Buddhist year, but this box keeps the common era: {right} is meant',
  },
  'rule.any/one-era.twice': {
    th: 'ปี {year} น่าจะบวก 543 ซ้ำสองครั้ง ควรเป็น {right}',
    en: '{year} was probably converted twice: {right} is meant',
  },
  'rule.any/one-era.ce-among-be': {
    th: 'ช่องนี้เป็นปี ค.ศ. {year} ขณะที่วันที่อื่นในหน้านี้เป็น พ.ศ. ควรเป็น {right}',
    en: 'The year {year} is of the common era, while the other dates on this page are B.E.: {right}',
  },
  'rule.any/one-era.fiscal-year': {
    th: 'ปีงบประมาณ {year} เป็น ค.ศ. ปีงบประมาณไทยใช้ พ.ศ. ควรเป็น {right}',
    en: 'Fiscal year {year} is of the common era; Thai fiscal years are B.E.: {right}',
  },
  'rule.any/one-era.impossible': {
    th: 'ปี {year} เป็นไปไม่ได้ทั้ง พ.ศ. และ ค.ศ. กรุณาตรวจสอบ',
    en: '{year} is no possible year in either era. Please check it',
  },
  'rule.any/one-era.why': SUGGESTION,
  'rule.any/arabic-digits-in-numbers': {
    th: 'ใช้เลขไทยในช่องตัวเลข ระบบอาจอ่านไม่ได้ ควรเป็น {to}',
    en: 'Thai digits in a number field may not be read. Better: {to}',
  },
  'rule.any/arabic-digits-in-numbers.why': SUGGESTION,
  'rule.any/no-invisible-characters': {
    th: 'มีอักขระที่มองไม่เห็น หรือสระและวรรณยุกต์ผิดรูป {count} แห่ง มักติดมากับการคัดลอกจาก PDF หรือ Word',
    en: 'Invisible or malformed characters in {count} places, usually from copying out of PDF or Word',
  },
  'rule.any/no-invisible-characters.spaces': {
    th: 'มีช่องว่างชนิดพิเศษที่ติดมากับการคัดลอกข้อความ',
    en: 'There are odd spaces that came with copied text',
  },
  'rule.any/no-invisible-characters.why': {
    th: 'ตามมาตรฐาน Unicode และ วทท. 2.0 ข้อความเช่นนี้ค้นหาไม่พบ',
    en: 'By Unicode and WTT 2.0; such text can’t be found by a search',
  },
  'rule.any/no-surrounding-space': {
    th: 'มีช่องว่างเกินที่ต้นหรือท้ายข้อความ',
    en: 'There are spaces before or after the text',
  },
  'rule.any/no-surrounding-space.why': SUGGESTION,
  'rule.any/no-placeholder-text': {
    th: '“{text}” ดูเหมือนข้อความที่ใส่ไว้ชั่วคราว กรุณาตรวจสอบว่ากรอกครบแล้ว',
    en: '“{text}” looks like a placeholder. Please check that the field is complete',
  },
  'rule.any/no-placeholder-text.why': SUGGESTION,
  'rule.general/end-date-after-start-date': {
    th: 'วันสิ้นสุด ({endDate}) อยู่ก่อนวันเริ่มต้น ({startDate})',
    en: 'The end date ({endDate}) lies before the start date ({startDate})',
  },
  'rule.general/end-date-after-start-date.why': SUGGESTION,
  'rule.activities/end-date-after-start-date': {
    th: 'กิจกรรมนี้สิ้นสุด ({endDate}) ก่อนวันเริ่มต้น ({startDate})',
    en: 'This activity ends ({endDate}) before it starts ({startDate})',
  },
  'rule.activities/end-date-after-start-date.why': SUGGESTION,
  'rule.general/dates-within-fiscal-year.outside': {
    th: 'วันที่ {date} อยู่นอกปีงบประมาณ พ.ศ. {year} ({firstDate} – {lastDate})',
    en: '{date} lies outside fiscal year B.E. {year} ({firstDate} – {lastDate})',
  },
  'rule.general/dates-within-fiscal-year.beyond': {
    th: 'วันที่ {date} เลยช่วงปีงบประมาณ พ.ศ. {year} ({firstDate} – {lastDate}) หากเป็นโครงการต่อเนื่องหลายปีถือว่าถูกต้อง',
    en: '{date} reaches beyond fiscal year B.E. {year} ({firstDate} – {lastDate}). Fine for a project over several years',
  },
  'rule.general/dates-within-fiscal-year.why': SUGGESTION,
  'rule.general/coordinator-email-shape': {
    th: '“{address}” อาจไม่ใช่อีเมลที่ครบถ้วน ควรเป็นรูปแบบ name@agency.go.th',
    en: '“{address}” may not be a complete e-mail address, such as name@agency.go.th',
  },
  'rule.general/coordinator-email-shape.why': SUGGESTION,
  'rule.general/coordinator-phone-shape': {
    th: 'หมายเลขโทรศัพท์มี {digits} หลัก โทรศัพท์บ้านควรมี 9 หลัก มือถือ 10 หลัก',
    en: 'The number has {digits} digits; landlines have 9 and mobiles 10',
  },
  'rule.general/coordinator-phone-shape.why': {
    th: 'ข้อเสนอแนะตามแผนเลขหมายโทรคมนาคมของไทย',
    en: 'A suggestion by the Thai numbering plan',
  },
  'rule.general/coordinator-complete': {
    th: 'ข้อมูลผู้ประสานงานยังไม่ครบ ช่องนี้ยังว่างอยู่',
    en: 'The coordinator’s details are incomplete: this field is empty',
  },
  'rule.general/coordinator-complete.why': SUGGESTION,
  'rule.budget/quarters-sum-to-total.over': {
    th: 'ผลรวมสี่ไตรมาส {sumBaht} บาท มากกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The four quarters add up to {sumBaht} baht, {differenceBaht} more than the total of {totalBaht}',
  },
  'rule.budget/quarters-sum-to-total.under': {
    th: 'ผลรวมสี่ไตรมาส {sumBaht} บาท น้อยกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The four quarters add up to {sumBaht} baht, {differenceBaht} less than the total of {totalBaht}',
  },
  'rule.budget/quarters-sum-to-total.why': SUGGESTION,
} satisfies Catalogue;
