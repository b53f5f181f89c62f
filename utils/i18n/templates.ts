import type { Catalogue } from './translate';

/** Variables of templates and what may be wrong with them, and what a roll-forward did with each value. */
export const templates = {
  'variable.unclosed': {
    th: 'ไม่พบเครื่องหมาย }} ที่ปิดตัวแปร กรุณาปิดในบรรทัดเดียวกัน',
    en: 'The closing }} is missing. Please close the variable on the same line',
  },
  'variable.too-long': {
    th: 'ข้อความหลัง {{ ยาวเกินไป หรือยังไม่ได้ปิดด้วย }} กรุณาตรวจสอบ',
    en: 'What follows {{ is too long, or the closing }} is missing. Please check',
  },
  'variable.empty': {
    th: 'ระหว่าง {{ กับ }} ยังว่างอยู่ กรุณาใส่ชื่อตัวแปร เช่น {{ปีงบประมาณ}}',
    en: 'Nothing stands between {{ and }}. Please name a variable, such as {{ปีงบประมาณ}}',
  },
  'variable.unknown-sign': {
    th: 'ใช้เครื่องหมาย {sign} ในตัวแปรไม่ได้ ใช้ได้เฉพาะ + - * / และวงเล็บ',
    en: 'The sign {sign} cannot be used in a variable, only + - * / and brackets',
  },
  'variable.number-unclear': {
    th: 'ตัวเลข {number} อ่านได้ไม่แน่ชัด กรุณาเขียนเช่น 1000 หรือ 1,000.50',
    en: 'The number {number} is not clear. Please write 1000 or 1,000.50',
  },
  'variable.operator-missing': {
    th: 'ขาดเครื่องหมาย + - * หรือ / ระหว่างสองค่า',
    en: 'A sign + - * or / is missing between two values',
  },
  'variable.value-missing': {
    th: 'ขาดตัวเลขหรือชื่อตัวแปรในตำแหน่งนี้',
    en: 'A number or the name of a variable is missing here',
  },
  'variable.bracket-unclosed': { th: 'วงเล็บนี้ยังไม่ได้ปิด', en: 'This bracket is not closed' },
  'variable.bracket-unopened': { th: 'วงเล็บปิดนี้ไม่มีวงเล็บเปิด', en: 'This closing bracket has no opening one' },
  'variable.unit-missing': {
    th: 'กรุณาระบุหน่วยหลังตัวเลขที่บวกหรือลบกับวันที่ เช่น + 1 ปี, + 3 เดือน, - 7 วัน',
    en: 'Please add a unit to what is added to a date: + 1 ปี (year), + 3 เดือน (months), - 7 วัน (days)',
  },
  'variable.unit-misplaced': {
    th: 'หน่วยวัน เดือน ปี ใช้กับวันที่เท่านั้น หากเป็นตัวเลขกรุณาเขียนเช่น {{ปีงบประมาณ + 1}}',
    en: 'Units of time go with dates only. With numbers, please write {{ปีงบประมาณ + 1}}',
  },
  'variable.unit-alone': {
    th: 'หน่วยวัน เดือน ปี ต้องตามหลังตัวเลข และใช้บวกหรือลบกับวันที่ เช่น {{วันสิ้นสุด + 1 ปี}}',
    en: 'A unit follows a number and is added to a date: {{วันสิ้นสุด + 1 ปี}}',
  },
  'variable.two-dates': {
    th: 'วันที่สองวันบวกหรือลบกันไม่ได้ กรุณาใช้วันที่กับจำนวนวัน เดือน หรือปี',
    en: 'Two dates cannot be added or subtracted. Please use a date and a number of days, months or years',
  },
  'variable.date-last': {
    th: 'กรุณาเขียนวันที่ไว้หน้าเครื่องหมายลบ เช่น {{วันสิ้นสุด - 7 วัน}}',
    en: 'Please write the date before the minus sign: {{วันสิ้นสุด - 7 วัน}}',
  },
  'variable.only-plus-minus': { th: 'วันที่คูณหรือหารไม่ได้', en: 'Dates cannot be multiplied or divided' },
  'variable.text-in-sum': {
    th: 'ข้อความนำมาคำนวณไม่ได้ ใช้ได้เฉพาะตัวเลขและวันที่',
    en: 'A text cannot be calculated with, only numbers and dates',
  },
  'variable.not-known': {
    th: 'ยังไม่ทราบค่าของ {name} จากหน้านี้หรือจากข้อมูลหน่วยงาน',
    en: 'The value of {name} is not known from this page or the agency’s profile',
  },
  'variable.not-answered': { th: 'ยังไม่ได้ระบุค่าของ {name}', en: 'No value was given for {name} yet' },
  'variable.cycle': {
    th: 'ตัวแปรอ้างถึงกันเป็นวง: {circle} กรุณาแก้ค่าใดค่าหนึ่ง',
    en: 'Variables refer to each other in a circle: {circle}. Please change one of them',
  },
  'variable.too-deep': {
    th: 'ตัวแปรอ้างถึงกันซ้อนหลายชั้นเกินไปที่ {name}',
    en: 'Variables refer to each other through too many levels at {name}',
  },
  'variable.not-a-number': { th: 'ค่าของ {name} ไม่ใช่ตัวเลข', en: 'The value of {name} is not a number' },
  'variable.not-a-date': {
    th: 'ค่าของ {name} ไม่ใช่วันที่ กรุณาระบุปีสี่หลัก เช่น 30 กันยายน 2570',
    en: 'The value of {name} is not a date. Please give the year in four digits, such as 30 กันยายน 2570',
  },
  'variable.impossible-date': {
    th: 'ผลลัพธ์ไม่ใช่วันที่ที่ใช้ได้ กรุณาตรวจสอบจำนวนวัน เดือน หรือปี',
    en: 'The result is no possible date. Please check the number of days, months or years',
  },
  'variable.not-whole': {
    th: 'จำนวนวัน เดือน หรือปีต้องเป็นจำนวนเต็ม',
    en: 'The number of days, months or years must be whole',
  },
  'variable.divided-by-zero': { th: 'หารด้วยศูนย์ไม่ได้', en: 'Nothing can be divided by zero' },
  'variable.number-too-big': { th: 'ตัวเลขใหญ่เกินไป', en: 'The number is too big' },
  'variable.result-too-long': {
    th: 'ข้อความที่ได้ยาวเกินไป กรุณาตรวจสอบค่าของตัวแปร',
    en: 'The resulting text is too long. Please check the values of the variables',
  },

  'variableName.ปีงบประมาณ': { th: 'ปีงบประมาณ พ.ศ. เช่น 2570', en: 'Fiscal year (B.E.), such as 2570' },
  'variableName.ไตรมาส': { th: 'ไตรมาสที่ 1–4 ของปีงบประมาณ', en: 'Quarter of the fiscal year, 1–4' },
  'variableName.วันนี้': { th: 'วันที่กรอกข้อมูล', en: 'The day of filling' },
  'variableName.วันเริ่มปีงบประมาณ': { th: '1 ตุลาคม ที่เริ่มปีงบประมาณ', en: '1 October on which the fiscal year begins' },
  'variableName.วันสิ้นสุดปีงบประมาณ': {
    th: '30 กันยายน ที่สิ้นสุดปีงบประมาณ',
    en: '30 September on which the fiscal year ends',
  },
  'variableName.วันเริ่มไตรมาส': { th: 'วันแรกของไตรมาส', en: 'First day of the quarter' },
  'variableName.วันสิ้นสุดไตรมาส': { th: 'วันสุดท้ายของไตรมาส', en: 'Last day of the quarter' },
  'variableName.ชื่อหน่วยงาน': { th: 'ชื่อหน่วยงานที่ตั้งไว้ในข้อมูลหน่วยงาน', en: 'Name of the agency, from its profile' },
  'variableName.ชื่อโครงการ': { th: 'ชื่อโครงการในหน้าข้อมูลทั่วไป', en: 'Name of the project' },
  'variableName.วันเริ่มต้น': { th: 'วันที่เริ่มต้นโครงการ', en: 'First day of the project' },
  'variableName.วันสิ้นสุด': { th: 'วันที่สิ้นสุดโครงการ', en: 'Last day of the project' },
  'variableName.วงเงิน': { th: 'วงเงินงบประมาณรวมของโครงการ (บาท)', en: 'Total budget of the project (baht)' },
  'variableName.จังหวัด': { th: 'จังหวัดที่ดำเนินโครงการ', en: 'Province of the project' },
  'variableName.ผู้ประสานงาน': { th: 'ชื่อผู้ประสานงานโครงการ', en: 'Name of the coordinator' },
  'variableName.ผู้รับผิดชอบ': { th: 'ชื่อผู้รับผิดชอบโครงการ', en: 'Name of the person responsible' },

  'rolled.date': { th: 'เลื่อนวันที่', en: 'Date moved' },
  'rolled.year-in-text': { th: 'เปลี่ยนปีหรือวันที่ในข้อความ', en: 'Years or dates in the text changed' },
  'rolled.year': { th: 'เปลี่ยนปีงบประมาณ', en: 'Fiscal year changed' },
  'rolled.budget-cleared': { th: 'ล้างวงเงิน', en: 'Amount cleared' },
  'rolled.report-dropped': { th: 'ไม่นำผลการดำเนินงานเดิมมาใช้', en: 'Earlier results are not carried over' },
  'rolled.same': { th: 'คงเดิม', en: 'As it was' },
  'rolled.doubtful': {
    th: 'มีปีหรือวันที่ที่ไม่แน่ว่าควรเปลี่ยนหรือไม่ จึงคงไว้ กรุณาตรวจสอบ',
    en: 'Names a year or date that may or may not be meant: unchanged, please check',
  },
  'rolled.left': { th: 'คงไว้ในข้อความ: {words}', en: 'Left in the text: {words}' },
} satisfies Catalogue;
