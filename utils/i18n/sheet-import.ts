import type { Catalogue } from './translate';

/** Taking projects out of a spreadsheet, and the queue in which they are entered. */
export const sheetImport = {
  'import.heading': { th: 'โครงการจาก Excel', en: 'Projects from Excel' },
  'import.intro': {
    th: 'เปิดไฟล์ .xlsx หรือ .csv หรือวางเซลล์ที่คัดลอกจาก Excel แล้วกรอกทีละโครงการจากแผงผู้ช่วย ข้อมูลอยู่ในเครื่องนี้เท่านั้น',
    en: 'Open an .xlsx or .csv file, or paste cells copied from Excel, and enter one project after another from the panel. Nothing leaves this computer',
  },
  'import.open': { th: 'เปิดไฟล์…', en: 'Open a file…' },
  'import.paste': {
    th: 'วางเซลล์จาก Excel ที่นี่ (รวมแถวหัวตาราง)',
    en: 'Paste cells from Excel here (with their header row)',
  },
  'import.readPasted': { th: 'อ่านเซลล์ที่วาง', en: 'Read the pasted cells' },
  'import.pasted': { th: 'เซลล์ที่วาง', en: 'Pasted cells' },
  'import.reading': { th: 'กำลังอ่าน {done} จาก {total} แถว', en: 'Reading {done} of {total} {total|row|rows}' },
  'import.encoding': { th: 'รหัสอักขระของไฟล์', en: 'The file’s encoding' },
  'import.take': { th: 'นำแผ่นงาน “{sheet}” เข้า', en: 'Take the sheet “{sheet}”' },
  'import.leftUnread': { th: 'ใหญ่เกินไป จึงไม่ได้อ่าน', en: 'Too large: not read' },
  'import.remembered': {
    th: 'จับคู่คอลัมน์ตามที่เคยเลือกไว้กับหัวตารางชุดนี้',
    en: 'Columns matched as they were chosen for these headers before',
  },
  'import.column': { th: 'คอลัมน์', en: 'Column' },
  'import.examples': { th: 'ตัวอย่าง', en: 'Examples' },
  'import.field': { th: 'นำเข้าเป็น', en: 'Taken as' },
  'import.fieldOf': { th: 'คอลัมน์ {column} ({header}) นำเข้าเป็น', en: 'Column {column} ({header}) is taken as' },
  'import.nothing': { th: '– ไม่นำเข้า –', en: '– not taken –' },
  'import.projectName': { th: 'ชื่อโครงการของแถวนี้', en: 'The name of the row’s project' },
  'import.projectCode': { th: 'รหัสโครงการของแถวนี้', en: 'The code of the row’s project' },
  'import.found': {
    th: 'พบ {count} โครงการ ตรวจตัวอย่างก่อนจัดคิว',
    en: '{count} {count|project|projects} found. Look at the examples before they are queued',
  },
  'import.foundNone': {
    th: 'ไม่พบโครงการในตารางนี้ โปรดเลือกคอลัมน์ที่เป็นชื่อโครงการ',
    en: 'No project found in this table. Please choose the column of project names',
  },
  'import.linked': { th: '{sheet}: {rows} แถวของ {group}', en: '{sheet}: {rows} {rows|row|rows} of {group}' },
  'import.problems': { th: 'จุดที่ควรดู {count} จุด', en: '{count} {count|place|places} to look at' },
  'import.moreProblems': { th: 'และอีก {count} จุด', en: 'and {count} more' },
  'import.problemsHint': {
    th: 'ค่าที่อ่านไม่ได้จะไม่ถูกนำเข้า ส่วนที่เหลือของโครงการนำเข้าตามปกติ แก้ในไฟล์แล้วเปิดใหม่ได้',
    en: 'What can’t be read is left out; the rest of the project is taken. You may mend the file and open it again',
  },
  'import.more': { th: 'และอีก {count} โครงการ', en: 'and {count} more {count|project|projects}' },
  'import.values': { th: '{count} ค่า', en: '{count} {count|value|values}' },
  'import.store': { th: 'จัดคิว {count} โครงการ', en: 'Queue {count} {count|project|projects}' },
  'import.decline': { th: 'ไม่นำเข้า', en: 'Do not take them' },
  'import.stored': {
    th: 'จัดคิว {count} โครงการแล้ว เปิดหน้าโครงการใน eMENSCR แล้วกรอกจากแผงผู้ช่วย',
    en: '{count} {count|project|projects} queued. Open a project’s page in eMENSCR and fill it from the panel',
  },
  'queue.heading': { th: 'คิวโครงการ', en: 'Queues of projects' },
  'queue.progress': {
    th: 'บันทึกแล้ว {saved} · กรอกแล้วรอยืนยัน {filled} · ข้าม {skipped} · ทั้งหมด {all} โครงการ',
    en: '{saved} saved · {filled} filled, not yet confirmed · {skipped} skipped · {all} {all|project|projects} in all',
  },
  'queue.export': { th: 'ส่งออกผลเป็น CSV', en: 'Export the results as CSV' },
  'queue.exported': { th: 'บันทึกไฟล์ {file} แล้ว', en: 'Saved as {file}' },
  'queue.remove': { th: 'ลบคิวนี้', en: 'Remove this queue' },
  'queue.removeHint': {
    th: 'ลบเฉพาะคิว ข้อมูลที่บันทึกใน eMENSCR แล้วไม่เปลี่ยน',
    en: 'Only the queue goes; what was saved in eMENSCR stays',
  },
  'queue.removed': { th: 'ลบคิว “{name}” แล้ว', en: 'Queue “{name}” removed' },
  'queue.keep': { th: 'ไม่ลบ', en: 'Keep it' },
  'queue.here': { th: 'โครงการจาก Excel: {at} จาก {all}', en: 'Projects from Excel: {at} of {all}' },
  'queue.fill': { th: 'กรอกโครงการนี้', en: 'Fill this project' },
  'queue.fillNone': {
    th: 'หน้านี้ไม่มีช่องที่ตารางมีข้อมูล',
    en: 'The table holds nothing for this page',
  },
  'queue.counts': {
    th: 'ตารางมีข้อมูลให้หน้านี้ {here} จาก {all} ค่า',
    en: 'The table holds {here} of {all} {all|value|values} for this page',
  },
  'queue.next': { th: 'บันทึกแล้ว ไปโครงการถัดไป', en: 'Saved: go on to the next project' },
  'queue.nextHint': {
    th: 'กดหลังจากบันทึกในระบบด้วยตนเองแล้ว',
    en: 'Press it once you have saved in the system yourself',
  },
  'queue.skip': { th: 'ข้ามโครงการนี้', en: 'Skip this project' },
  'queue.back': { th: 'โครงการก่อนหน้า', en: 'The project before' },
  'queue.choose': { th: 'คิว', en: 'Queue' },
  'queue.done': { th: 'ครบทุกโครงการในคิวนี้แล้ว', en: 'Every project of this queue is done' },
} satisfies Catalogue;
