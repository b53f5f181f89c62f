import type { Catalogue } from './translate';

/** Texts of the due dates in the manager: the year, letters, reminders, the calendar file. */
export const due = {
  'due.heading': { th: 'กำหนดส่งของปี', en: 'Due dates of the year' },
  'due.choose': {
    th: 'เลือกหลักเกณฑ์ที่ใช้คำนวณกำหนดส่งในส่วน “หน่วยงานและกำหนดส่ง” ก่อน',
    en: 'Choose the rules that set the due dates under “Agency and due dates” first',
  },
  'due.year': { th: 'ปีงบประมาณ พ.ศ.', en: 'Fiscal year B.E.' },
  'due.caption': { th: 'กำหนดส่งในปีงบประมาณ พ.ศ. {year}', en: 'Due dates in fiscal year B.E. {year}' },
  'due.what': { th: 'สิ่งที่ต้องส่ง', en: 'What is due' },
  'due.date': { th: 'กำหนดส่ง', en: 'Due date' },
  'due.left': { th: 'เหลือ', en: 'Left' },
  'due.ground': { th: 'ที่มา', en: 'Source' },
  'due.sent': { th: 'ส่งแล้ว', en: 'Sent' },
  'due.sentOf': { th: 'ส่งแล้ว: {what}', en: 'Sent: {what}' },
  'due.quarter': { th: 'ไตรมาสที่ {quarter}/{year}', en: 'quarter {quarter}/{year}' },
  'due.ofYear': { th: 'ปีงบประมาณ {year}', en: 'fiscal year {year}' },
  'due.days': { th: '{days} วัน', en: '{days} {days|day|days}' },
  'due.today': { th: 'วันนี้', en: 'today' },
  'due.passed': { th: 'ผ่านมา {days} วัน', en: '{days} {days|day|days} ago' },
  'due.before': { th: 'วันทำการก่อนหน้า: {date}', en: 'working day before: {date}' },
  'due.holidaysPartial': {
    th: 'วันหยุดของบางปีทราบเฉพาะวันที่กำหนดไว้แน่นอน วันทำการก่อนหน้าอาจคลาดเคลื่อน',
    en: 'Of some years only holidays of a fixed date are known: the working day before may be off',
  },
  'due.none': { th: 'ไม่มีกำหนดส่งในปีนี้', en: 'Nothing is due in this year' },
  'due.of': { th: 'ของ {agency}', en: 'Of {agency}' },
  'due.open.project': {
    th: 'ทะเบียน: ค้าง {open} จาก {of} โครงการ',
    en: 'Ledger: {open} of {of} {of|project|projects} open',
  },
  'due.open.agency': {
    th: 'ทะเบียน: ค้าง {open} จาก {of} หน่วยงาน',
    en: 'Ledger: {open} of {of} {of|agency|agencies} open',
  },
  'due.file': { th: 'ไฟล์ปฏิทิน', en: 'Calendar file' },
  'due.fileOf': { th: 'บันทึกไฟล์ปฏิทินเฉพาะ {what}', en: 'Save a calendar file of {what} only' },

  'picture.name': {
    th: 'ภาพปีงบประมาณ พ.ศ. {year}: ไตรมาส กำหนดส่ง {count} รายการ วันหยุดราชการ และวันนี้ รายละเอียดอยู่ในตารางด้านล่าง',
    en: 'Fiscal year B.E. {year}: quarters, {count} due dates, holidays and today. The table below says the same.',
  },
  'picture.quarter': { th: 'ไตรมาส {quarter}', en: 'Q{quarter}' },
  'picture.holidays': { th: 'ขีดเล็ก: วันหยุดราชการ', en: 'Small marks: public holidays' },
  'picture.today': { th: 'วันนี้', en: 'today' },

  'file.save': { th: 'บันทึกเป็นไฟล์ปฏิทิน (.ics)', en: 'Save as a calendar file (.ics)' },
  'file.saved': { th: 'บันทึกไฟล์ “{file}” แล้ว', en: '“{file}” was saved' },
  'file.print': { th: 'พิมพ์', en: 'Print' },
  'file.name': { th: 'กำหนดส่ง eMENSCR {agency}', en: 'eMENSCR due dates {agency}' },

  'letters.heading': { th: 'กำหนดส่งตามหนังสือของปี', en: 'Dates set by this year’s letters' },
  'letters.hint': {
    th: 'หากหนังสือสั่งการของปีนี้กำหนดวันอื่น บันทึกไว้ที่นี่ ผู้ช่วยจะใช้วันนี้แทนวันที่คำนวณ',
    en: 'Where a letter of this year sets another day, enter it here: it goes before the computed one',
  },
  'letters.fixed': { th: 'กำหนดโดยหน่วยงาน', en: 'Set by the office' },
  'letters.what': { th: 'สิ่งที่ต้องส่ง', en: 'What is due' },
  'letters.quarter': { th: 'ไตรมาส', en: 'Quarter' },
  'letters.letter': { th: 'หนังสือที่', en: 'Letter number' },
  'letters.letterDate': { th: 'ลงวันที่', en: 'Dated' },
  'letters.date': { th: 'ส่งภายใน', en: 'Due by' },
  'letters.dateHint': { th: 'เช่น 10 ม.ค. 2570', en: 'For example 10 ม.ค. 2570' },
  'letters.add': { th: 'บันทึกกำหนดส่ง', en: 'Keep this date' },
  'letters.added': { th: 'บันทึกกำหนดส่งตามหนังสือแล้ว', en: 'The letter’s date is kept' },
  'letters.removed': { th: 'ลบกำหนดส่งตามหนังสือแล้ว', en: 'The letter’s date is gone' },
  'letters.remove': { th: 'ลบ', en: 'Delete' },
  'letters.removeOf': { th: 'ลบกำหนดส่งตาม {letter}', en: 'Delete the date of {letter}' },
  'letters.says': {
    th: 'ตาม {letter} ลงวันที่ {letterDate}: {what} ส่งภายใน {date}',
    en: 'By {letter} of {letterDate}: {what} is due by {date}',
  },
  'letters.missing': { th: 'กรุณากรอกเลขที่หนังสือ', en: 'Please enter the letter’s number' },
  'letters.missingDate': { th: 'กรุณากรอกวันที่ เช่น 10 ม.ค. 2570', en: 'Please enter the date, like 10 ม.ค. 2570' },
  'letters.badDate': {
    th: '“{text}” ไม่ใช่วันที่ที่อ่านได้ กรอกเช่น 10 ม.ค. 2570',
    en: '“{text}” is no date that can be read. Write it like 10 ม.ค. 2570',
  },
  'letters.trouble.unknown-thing': { th: 'หลักเกณฑ์นี้ไม่มีรายการนี้', en: 'These rules know no such thing' },
  'letters.trouble.wrong-quarter': { th: 'ไตรมาสไม่ตรงกับรายการ', en: 'The quarter does not fit' },
  'letters.trouble.impossible-date': { th: 'ไม่มีวันที่นี้ในปฏิทิน', en: 'There is no such day' },
  'letters.trouble.impossible-letter-date': { th: 'วันที่ของหนังสือไม่มีในปฏิทิน', en: 'There is no day as the letter’s' },
  'letters.trouble.too-far': {
    th: 'ห่างจากวันที่คำนวณเกินหนึ่งปี จึงยังใช้วันที่คำนวณ',
    en: 'More than a year from the computed day, which is kept',
  },
  'letters.trouble.superseded': {
    th: 'หนังสือฉบับหลังกำหนดวันอื่น จึงใช้ฉบับหลัง',
    en: 'A later letter sets another day, which is used',
  },
  'letters.trouble.contradictory': {
    th: 'หนังสือวันเดียวกันกำหนดต่างกัน จึงไม่ใช้ทั้งสองฉบับ',
    en: 'Two letters of one day differ: neither is used',
  },

  'remind.heading': { th: 'การเตือน', en: 'Reminders' },
  'remind.isOn': {
    th: 'เตือนก่อนกำหนด 14, 7, 3, 1 วัน ในวันครบกำหนด และเมื่อเลยกำหนด',
    en: 'Remind 14, 7, 3 and 1 days before, on the day, and when late',
  },
  'remind.hour': { th: 'เวลาเตือน', en: 'At' },
  'remind.oclock': { th: '{hour}.00 น.', en: '{hour}:00' },
  'remind.hint': {
    th: 'ไม่เตือนในวันหยุดราชการ แต่ละครั้งเตือนครั้งเดียว เตือนได้เมื่อเปิดเบราว์เซอร์อยู่',
    en: 'Never on public holidays, and each once. The browser must be open.',
  },
} satisfies Catalogue;
