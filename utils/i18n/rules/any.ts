import { SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const any = {
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
    en: 'Invisible or malformed characters in {count} {count|place|places}, usually from copying out of PDF or Word',
  },
  'rule.any/no-invisible-characters.spaces': {
    th: 'มีช่องว่างชนิดพิเศษที่ติดมากับการคัดลอกข้อความ',
    en: 'There are odd spaces that came with copied text',
  },
  'rule.any/no-invisible-characters.pieces': {
    th: 'สระอำแยกเป็นสองส่วน {count} แห่ง เช่น “น้ า” ที่ควรเป็น “น้ำ” มักเกิดจากการคัดลอกจาก PDF',
    en: 'The vowel ำ is torn apart in {count} {count|place|places} (“น้ า” for “น้ำ”), as text copied from PDF often is',
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
  'rule.any/email-shape': {
    th: '“{address}” อาจไม่ใช่อีเมลที่ครบถ้วน ควรเป็นรูปแบบ name@agency.go.th',
    en: '“{address}” may not be a complete e-mail address, such as name@agency.go.th',
  },
  'rule.any/email-shape.why': SUGGESTION,
  'rule.any/phone-shape': {
    th: 'หมายเลขโทรศัพท์มี {digits} หลัก โทรศัพท์บ้านควรมี 9 หลัก มือถือ 10 หลัก',
    en: 'The number has {digits} digits; landlines have 9 and mobiles 10',
  },
  'rule.any/phone-shape.none': {
    th: 'ช่องนี้ไม่มีหมายเลขโทรศัพท์ กรุณาระบุหมายเลขที่ติดต่อได้',
    en: 'There is no telephone number here. Please give one',
  },
  'rule.any/phone-shape.why': {
    th: 'ข้อเสนอแนะตามแผนเลขหมายโทรคมนาคมของไทย',
    en: 'A suggestion by the Thai numbering plan',
  },
  'rule.any/length-within-limit': {
    th: 'ยาวเกินกำหนดของช่องนี้ {over} ตัวอักษร ({count} จาก {limit})',
    en: '{over} characters over the limit of this field ({count} of {limit})',
  },
  'rule.any/length-within-limit.near': {
    th: 'ใกล้เต็มช่องแล้ว เหลืออีก {left} ตัวอักษร (จาก {limit})',
    en: 'Nearly full: {left} characters left of {limit}',
  },
  'rule.any/length-within-limit.why': {
    th: 'หน้าแบบฟอร์มกำหนดความยาวสูงสุดของช่องนี้',
    en: 'The form itself limits the length of this field',
  },
  'rule.any/text-not-cut-off.limit': {
    th: 'ข้อความยาวเต็มช่องพอดี ({limit} ตัวอักษร) ส่วนท้ายอาจถูกตัดตอนวาง กรุณาตรวจสอบท้ายข้อความ',
    en: 'The text fills the box exactly ({limit} characters), so its end may have been cut off. Please check it',
  },
  'rule.any/text-not-cut-off.word': {
    th: 'ข้อความจบกลางคำ “…{end}” ส่วนท้ายอาจถูกตัด',
    en: 'The text ends within a word: “…{end}”. Its end may be missing',
  },
  'rule.any/text-not-cut-off.sentence': {
    th: 'ข้อความจบกลางประโยค “…{end}” กรุณาตรวจสอบว่าวางครบแล้ว',
    en: 'The text ends within a sentence: “…{end}”. Please check that all of it is there',
  },
  'rule.any/text-not-cut-off.bracket': {
    th: 'เปิดวงเล็บหรือเครื่องหมายคำพูดไว้แต่ยังไม่ปิด “…{end}”',
    en: 'A bracket or quotation mark is not closed: “…{end}”',
  },
  'rule.any/text-not-cut-off.ellipsis': {
    th: 'ข้อความลงท้ายด้วยจุดไข่ปลา “…{end}” อาจเป็นข้อความย่อที่คัดลอกมา',
    en: 'The text ends in dots: “…{end}”. It may have been copied from a shortened view',
  },
  'rule.any/text-not-cut-off.why': SUGGESTION,
  'rule.any/no-negative-amount': {
    th: 'จำนวน “{shown}” ติดลบ กรุณาตรวจสอบ',
    en: '“{shown}” is below zero. Please check it',
  },
  'rule.any/no-negative-amount.why': SUGGESTION,
  'rule.any/no-part-of-satang': {
    th: 'จำนวนเงิน “{shown}” มีทศนิยมเกินสองตำแหน่ง หน่วยที่เล็กที่สุดคือสตางค์',
    en: '“{shown}” has more than two decimals; a satang is the smallest sum',
  },
  'rule.any/no-part-of-satang.why': SUGGESTION,
  'rule.any/amount-in-baht.small': {
    th: 'จำนวนเงินเพียง {amountBaht} บาท ช่องนี้นับเป็นบาท หากหมายถึงพันบาทหรือล้านบาท กรุณากรอกจำนวนเต็ม',
    en: 'Only {amountBaht} baht. This field counts in baht, not in thousands or millions',
  },
  'rule.any/amount-in-baht.factor': {
    th: 'วงเงิน {totalBaht} บาท กับผลรวมรายการ {sumBaht} บาท ต่างกัน {factor} เท่า อาจกรอกเป็นพันบาทหรือล้านบาท',
    en: 'The total of {totalBaht} baht and the parts of {sumBaht} baht differ by a factor of {factor}: one may be in thousands or millions',
  },
  'rule.any/amount-in-baht.why': SUGGESTION,
  'rule.any/national-id-checksum.shape': {
    th: 'เลขประจำตัวประชาชนควรเป็นตัวเลข 13 หลัก',
    en: 'A Thai national id has 13 digits and nothing else',
  },
  'rule.any/national-id-checksum.length': {
    th: 'เลขประจำตัวประชาชนมี {digits} หลัก ควรมี 13 หลัก',
    en: 'The national id has {digits} digits instead of 13',
  },
  'rule.any/national-id-checksum.checksum': {
    th: 'เลขประจำตัวประชาชนไม่ถูกต้องตามหลักตรวจสอบ กรุณาตรวจทานทุกหลัก',
    en: 'The check digit of the national id does not fit. Please check every digit',
  },
  'rule.any/national-id-checksum.why': {
    th: 'หลักการให้เลขประจำตัวประชาชน 13 หลักของกรมการปกครอง',
    en: 'By the numbering of national ids',
  },
  'rule.any/one-digit-script.number': {
    th: '“{shown}” ใช้เลขไทยปนกับเลขอารบิกในจำนวนเดียวกัน',
    en: '“{shown}” mixes Thai and Arabic digits in one number',
  },
  'rule.any/one-digit-script.text': {
    th: 'ข้อความนี้ใช้เลขไทยปนกับเลขอารบิก ควรใช้แบบเดียวกันทั้งช่อง',
    en: 'Thai and Arabic digits are mixed in this text; one of them reads better',
  },
  'rule.any/one-digit-script.why': SUGGESTION,
  'rule.any/long-texts-differ': {
    th: 'ข้อความเหมือนกับช่อง “{other}” ทุกตัวอักษร อาจวางซ้ำ',
    en: 'The same text stands in “{other}”; it may have been pasted twice',
  },
  'rule.any/long-texts-differ.why': SUGGESTION,
  'rule.any/no-other-fiscal-year': {
    th: 'ข้อความยังกล่าวถึง “{shown}” แต่โครงการนี้เป็นปีงบประมาณ พ.ศ. {year}',
    en: 'The text still says “{shown}”, but this project is of fiscal year B.E. {year}',
  },
  'rule.any/no-other-fiscal-year.why': SUGGESTION,
  'rule.any/required-field-filled.title': { th: 'ช่องจำเป็นต้องกรอก', en: 'Required fields are filled' },
  'rule.any/no-leftover-variable.title': { th: 'ตัวแปรแม่แบบที่ค้างอยู่', en: 'No template variable is left' },
  'rule.any/number-readable.title': { th: 'ตัวเลขอ่านได้', en: 'Numbers can be read' },
  'rule.any/date-readable.title': { th: 'วันที่อ่านได้และมีอยู่จริง', en: 'Dates can be read and exist' },
  'rule.any/one-era.title': { th: 'พ.ศ. กับ ค.ศ. ไม่ปนกัน', en: 'Buddhist and common era are not mixed up' },
  'rule.any/arabic-digits-in-numbers.title': { th: 'ช่องตัวเลขใช้เลขอารบิก', en: 'Arabic digits in number fields' },
  'rule.any/no-invisible-characters.title': { th: 'ไม่มีอักขระที่มองไม่เห็น', en: 'No invisible characters' },
  'rule.any/no-surrounding-space.title': { th: 'ไม่มีช่องว่างเกินหัวท้าย', en: 'No spaces before or after' },
  'rule.any/one-digit-script.title': { th: 'ไม่ใช้เลขไทยปนเลขอารบิก', en: 'One script of digits' },
  'rule.any/no-placeholder-text.title': { th: 'ไม่มีข้อความที่ใส่ไว้ชั่วคราว', en: 'No placeholder text' },
  'rule.any/length-within-limit.title': { th: 'ความยาวไม่เกินที่ช่องกำหนด', en: 'Length within the field’s limit' },
  'rule.any/text-not-cut-off.title': { th: 'ข้อความไม่ถูกตัดท้าย', en: 'Text is not cut off' },
  'rule.any/no-negative-amount.title': { th: 'จำนวนไม่ติดลบ', en: 'No negative amounts' },
  'rule.any/no-part-of-satang.title': { th: 'ทศนิยมไม่เกินสองตำแหน่ง', en: 'No parts of a satang' },
  'rule.any/amount-in-baht.title': { th: 'จำนวนเงินเป็นบาท', en: 'Amounts are in baht' },
  'rule.any/phone-shape.title': { th: 'หมายเลขโทรศัพท์ครบหลัก', en: 'Telephone numbers are complete' },
  'rule.any/email-shape.title': { th: 'อีเมลครบถ้วน', en: 'E-mail addresses are complete' },
  'rule.any/national-id-checksum.title': { th: 'เลขประจำตัวประชาชนถูกต้อง', en: 'National ids are valid' },
  'rule.any/no-other-fiscal-year.title': { th: 'ข้อความไม่ค้างปีงบประมาณอื่น', en: 'Texts speak of this fiscal year' },
  'rule.any/long-texts-differ.title': { th: 'ข้อความยาวไม่ซ้ำกันสองช่อง', en: 'Two long fields do not hold the same text' },
} satisfies Catalogue;
