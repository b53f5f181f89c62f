import type { Catalogue } from './translate';

/** Spreadsheets: why a file, a column or a cell is not taken. */
export const sheets = {
  'sheets.refused.empty': { th: 'ไม่มีข้อมูลในไฟล์หรือข้อความที่วาง', en: 'There is nothing in the file or the pasted text' },
  'sheets.refused.too-large': {
    th: 'ไฟล์มีขนาดเกิน 25 เมกะไบต์ โปรดแยกเป็นไฟล์ย่อยหรือลบรูปภาพออกก่อน',
    en: 'The file is larger than 25 MB. Please split it or remove its pictures',
  },
  'sheets.refused.too-large-unzipped': {
    th: 'ข้อมูลในไฟล์เมื่อคลายออกมีขนาดใหญ่ผิดปกติ จึงไม่เปิดเพื่อความปลอดภัย โปรดคัดลอกเฉพาะตารางโครงการไปไว้ในไฟล์ใหม่',
    en: 'Unpacked, the file would be unusually large and is not opened, for safety. Please copy the table of projects into a new file',
  },
  'sheets.refused.too-many-rows': {
    th: 'แผ่นงานมีข้อมูลเกิน 20,000 แถว โปรดแยกเป็นหลายไฟล์',
    en: 'The sheet has more than 20,000 rows. Please split it',
  },
  'sheets.refused.too-many-columns': {
    th: 'แผ่นงานมีข้อมูลเกิน 200 คอลัมน์ โปรดเก็บไว้เฉพาะคอลัมน์ที่ต้องใช้',
    en: 'The sheet has more than 200 columns. Please keep those that are needed',
  },
  'sheets.refused.old-xls': {
    th: 'เป็นไฟล์ Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'This is a file of an old Excel (.xls). Please open it in Excel and save it as .xlsx',
  },
  'sheets.refused.binary-workbook': {
    th: 'เป็นสมุดงานแบบไบนารี (.xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'This is a binary workbook (.xlsb). Please open it in Excel and save it as .xlsx',
  },
  'sheets.refused.other-program': {
    th: 'เป็นไฟล์ของโปรแกรมอื่น (เช่น .ods) โปรดบันทึกเป็น .xlsx หรือ .csv',
    en: 'This is a file of another program (such as .ods). Please save it as .xlsx or .csv',
  },
  'sheets.refused.web-page': {
    th: 'เนื้อหาในไฟล์เป็นหน้าเว็บ ไม่ใช่ตารางคำนวณ โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'The file holds a web page, no spreadsheet. Please open it in Excel and save it as .xlsx',
  },
  'sheets.refused.encrypted': {
    th: 'ไฟล์มีรหัสผ่าน โปรดเปิดใน Excel แล้วบันทึกเป็นไฟล์ที่ไม่มีรหัสผ่าน',
    en: 'The file has a password. Please open it in Excel and save it without one',
  },
  'sheets.refused.truncated': {
    th: 'ไฟล์มาไม่ครบ โปรดคัดลอกหรือดาวน์โหลดไฟล์อีกครั้ง',
    en: 'The file is cut off. Please copy or download it again',
  },
  'sheets.refused.damaged': {
    th: 'ไฟล์ชำรุด จึงไม่นำข้อมูลใดเข้า โปรดเปิดใน Excel แล้วบันทึกใหม่ หรือขอไฟล์อีกครั้ง',
    en: 'The file is damaged; nothing was taken from it. Please open it in Excel and save it anew, or ask for it again',
  },
  'sheets.refused.not-a-spreadsheet': {
    th: 'ไม่ใช่ไฟล์ตารางคำนวณ โปรดเลือกไฟล์ .xlsx หรือ .csv',
    en: 'This is no spreadsheet. Please choose an .xlsx or .csv file',
  },
  'sheets.refused.unknown-encoding': {
    th: 'อ่านตัวอักษรในไฟล์ไม่ออก โปรดเลือกรหัสอักขระ หรือบันทึกเป็น CSV UTF-8 หรือ .xlsx',
    en: 'The letters in the file can’t be read. Please choose an encoding, or save it as CSV UTF-8 or .xlsx',
  },
  'sheets.refused.unclosed-quote': {
    th: 'มีเครื่องหมายคำพูด (") ที่ไม่ปิด จึงแยกแถวและคอลัมน์ไม่ได้ โปรดแก้ไขหรือบันทึกเป็น .xlsx',
    en: 'A quotation mark (") is left open, so rows and columns can’t be told apart. Please mend it or save as .xlsx',
  },
  'sheets.refused.inSheet': { th: 'แผ่นงาน “{sheet}”: {why}', en: 'Sheet “{sheet}”: {why}' },
  'sheets.hasMacros': {
    th: 'ไฟล์นี้มีแมโคร ระบบอ่านเฉพาะข้อมูลในเซลล์ และไม่เรียกใช้แมโคร',
    en: 'This file has macros. Only its cells were read; macros are never run',
  },
  'sheets.hidden': { th: 'แผ่นงานที่ซ่อนไว้', en: 'Hidden sheet' },
  'sheets.encoding.utf-8': { th: 'UTF-8', en: 'UTF-8' },
  'sheets.encoding.utf-16le': { th: 'UTF-16 (Unicode ของ Excel)', en: 'UTF-16 (Excel’s Unicode)' },
  'sheets.encoding.utf-16be': { th: 'UTF-16 แบบ big-endian', en: 'UTF-16, big-endian' },
  'sheets.encoding.windows-874': { th: 'Windows-874 (ภาษาไทยรุ่นเดิม)', en: 'Windows-874 (older Thai)' },
  'sheets.kind.projects': { th: 'หนึ่งแถวเป็นหนึ่งโครงการ', en: 'A row is a project' },
  'sheets.kind.group': { th: 'หนึ่งแถวเป็นหนึ่งรายการของโครงการ: {group}', en: 'A row belongs to a project: {group}' },
  'sheets.kind.unknown': { th: 'ยังไม่ทราบว่าหนึ่งแถวคืออะไร โปรดเลือก', en: 'It is not clear what a row is. Please choose' },
  'sheets.unmapped.empty-header': { th: 'ไม่มีหัวคอลัมน์', en: 'No header' },
  'sheets.unmapped.unknown': { th: 'ไม่รู้จักหัวคอลัมน์นี้', en: 'This header is not known' },
  'sheets.unmapped.ambiguous': { th: 'หัวคอลัมน์นี้เป็นได้หลายช่อง โปรดเลือก', en: 'It may mean several fields. Please choose' },
  'sheets.unmapped.twice': {
    th: 'มีหลายคอลัมน์สำหรับช่องเดียวกัน โปรดเลือกคอลัมน์',
    en: 'Several columns for one field. Please choose one',
  },
  'sheets.unmapped.whose': {
    th: 'ไม่ทราบว่าเป็นของผู้ประสานงานหรือผู้รับผิดชอบ โปรดเลือก',
    en: 'Not said whose it is: the coordinator’s or the responsible person’s. Please choose',
  },
  'sheets.unmapped.other-unit': {
    th: 'จำนวนเงินมีหน่วยอื่น (เช่น ล้านบาท) ส่วนแบบฟอร์มใช้หน่วยบาท',
    en: 'The amounts are in another unit (such as millions); the form asks for baht',
  },
  'sheets.unmapped.row-number': { th: 'ลำดับที่ ไม่ต้องนำเข้า', en: 'A row number; not needed' },
  'sheets.unmapped.other-group': {
    th: 'อาจเป็นของรายการอื่นในแบบฟอร์ม เลือกช่องเองหากต้องการ',
    en: 'May belong to another list of the form; choose its field if it does not',
  },
  'sheets.unmapped.no-kind': { th: 'โปรดระบุก่อนว่าหนึ่งแถวคืออะไร', en: 'Please say first what a row is' },
  'sheets.unmapped.chosen': { th: 'เลือกว่าไม่นำเข้า', en: 'Left out by choice' },
  'sheets.place.cell': {
    th: '{sheet} แถว {row} คอลัมน์ {column} ({header})',
    en: '{sheet}, row {row}, column {column} ({header})',
  },
  'sheets.place.row': { th: '{sheet} แถว {row}', en: '{sheet}, row {row}' },
  'sheets.suggestion': { th: 'อาจหมายถึง {value}', en: 'It may mean {value}' },
  'sheets.problem.error-cell': {
    th: 'เซลล์มีข้อผิดพลาดของสูตร ({shown}) โปรดแก้ไขใน Excel',
    en: 'The cell has an error ({shown}). Please mend it in Excel',
  },
  'sheets.problem.no-result': {
    th: 'เป็นสูตรที่ยังไม่มีผลลัพธ์ โปรดเปิดใน Excel แล้วบันทึกอีกครั้ง',
    en: 'A formula without a stored result. Please open the file in Excel and save it again',
  },
  'sheets.problem.impossible-date': { th: 'ไม่มีวันที่นี้ในปฏิทิน ({shown})', en: 'There is no such day ({shown})' },
  'sheets.problem.not-a-date': {
    th: 'ไม่ใช่วันที่ “{shown}” โปรดระบุเช่น 1 ต.ค. 2569',
    en: 'Not a date: “{shown}”. Please write it like 1 Oct 2026',
  },
  'sheets.problem.two-digit-year': {
    th: 'ปีมีสองหลัก “{shown}” ไม่ทราบว่าเป็น พ.ศ. หรือ ค.ศ. โปรดระบุปีสี่หลัก',
    en: 'A year of two digits: “{shown}”. Please write all four',
  },
  'sheets.problem.impossible-day': { th: 'เดือนนั้นไม่มีวันที่นี้ “{shown}”', en: 'The month has no such day: “{shown}”' },
  'sheets.problem.impossible-year': { th: 'ปีไม่น่าเป็นไปได้ “{shown}”', en: 'Not a likely year: “{shown}”' },
  'sheets.problem.not-a-number': { th: 'ไม่ใช่ตัวเลข “{shown}”', en: 'Not a number: “{shown}”' },
  'sheets.problem.percent-for-money': {
    th: 'เป็นร้อยละ “{shown}” แต่ช่องนี้ต้องเป็นจำนวนเงิน',
    en: 'A percentage, “{shown}”, where an amount of money is asked',
  },
  'sheets.problem.serial-without-format': {
    th: 'เป็นตัวเลข {shown} ไม่ได้จัดรูปแบบเป็นวันที่ โปรดตรวจสอบ',
    en: 'The number {shown} is not formatted as a date. Please check',
  },
  'sheets.problem.lost-zero': {
    th: 'หมายเลขโทรศัพท์ {shown} ไม่มีเลข 0 นำหน้า โปรดตรวจสอบ',
    en: 'The telephone number {shown} has no leading 0. Please check',
  },
  'sheets.problem.lost-digits': {
    th: 'ตัวเลขบางหลักหายไปเพราะ Excel เก็บเป็นจำนวน ({shown}) โปรดจัดรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่',
    en: 'Digits were lost, as Excel kept a number ({shown}). Please format the cell as text and type it anew',
  },
  'sheets.problem.file': { th: 'ช่องนี้ต้องแนบไฟล์ด้วยตนเอง', en: 'This field takes a file, which is attached by hand' },
  'sheets.problem.no-name': { th: 'ไม่มีชื่อโครงการ', en: 'No project name' },
  'sheets.problem.same-project-twice': {
    th: 'ข้อมูลเหมือนกับแถว {shown} ทุกช่อง อาจเป็นโครงการเดียวกัน',
    en: 'The same as row {shown} in every cell: maybe one project twice',
  },
  'sheets.problem.total-row': { th: 'เป็นแถวรวมยอด จึงไม่นำเข้า', en: 'A row of totals; left out' },
  'sheets.problem.row-continues': {
    th: 'เป็นแถวต่อของโครงการ “{shown}” (ผสานเซลล์) จึงไม่นำเข้าเป็นโครงการใหม่',
    en: 'Goes on with the project “{shown}” (merged cells): not taken as a project of its own',
  },
  'sheets.problem.no-project': { th: 'ไม่ระบุว่าเป็นของโครงการใด จึงไม่นำเข้า', en: 'Not said of which project; left out' },
  'sheets.problem.project-not-found': {
    th: 'ไม่พบโครงการ “{shown}” ในแผ่นงานโครงการ จึงไม่นำเข้า',
    en: 'No project “{shown}” on the sheet of projects; left out',
  },
  'sheets.problem.several-projects': {
    th: 'มีโครงการ “{shown}” มากกว่าหนึ่งโครงการ ไม่ทราบว่าเป็นของโครงการใด จึงไม่นำเข้า',
    en: 'There are several projects “{shown}”; left out, as it is not clear which is meant',
  },
  'sheets.problem.several-lines': {
    th: 'มีหลายรายการในเซลล์เดียว “{shown}” โปรดแยกเป็นแผ่นงานของรายการนี้ หนึ่งรายการต่อหนึ่งแถว',
    en: 'Several entries in one cell, “{shown}”. Please list them on a sheet of their own, one a row',
  },
  'sheets.status.waiting': { th: 'รอกรอก', en: 'Waiting' },
  'sheets.status.filled': { th: 'กรอกแล้ว ยังไม่ยืนยันว่าบันทึก', en: 'Filled, not yet said to be saved' },
  'sheets.status.saved': { th: 'บันทึกแล้ว (เจ้าหน้าที่ยืนยัน)', en: 'Saved (as the officer says)' },
  'sheets.status.skipped': { th: 'ข้าม', en: 'Skipped' },
  'sheets.csv.row': { th: 'แถวในไฟล์เดิม', en: 'Row in the file' },
  'sheets.csv.status': { th: 'สถานะการกรอก', en: 'State of entry' },
  'sheets.csv.changedAt': { th: 'เปลี่ยนสถานะเมื่อ (UTC)', en: 'State since (UTC)' },
} satisfies Catalogue;
