import type { Message } from '@/utils/i18n/translate';

export interface InventoryLine {
  place: 'database' | 'local' | 'session';
  /** The store, or the key; `panelPass` stands for all that begin with it and a colon. */
  key: string;
  what: Message;
  howLong: Message;
  howToDelete: Message;
  /** It has no place of its own in the manager: it is deleted where it is listed. */
  isErasedHere?: true;
}

const UNTIL_DELETED: Message = { th: 'จนกว่าจะลบ', en: 'Until you delete it' };
const HERE: Message = { th: 'ปุ่ม “ลบส่วนนี้” ในบรรทัดนี้', en: 'The button “Delete this” in this line' };
const WITH_ALL: Message = { th: 'ลบพร้อมกับ “ลบทั้งหมด”', en: 'With “Delete everything”' };
const BY_ITSELF: Message = { th: 'หายไปเองเมื่อปิดเบราว์เซอร์', en: 'It goes by itself when the browser is closed' };
const UNTIL_CLOSED: Message = {
  th: 'จนกว่าจะปิดเบราว์เซอร์ (อยู่ในหน่วยความจำเท่านั้น)',
  en: 'Until the browser is closed (in memory only)',
};
const under = (th: string, en: string): Message => ({ th: `หัวข้อ “${th}”`, en: `Under “${en}”` });

/** Everything that the extension keeps on this computer: docs/privacy.md and the manager show it, a test holds it complete. */
export const DATA_INVENTORY: readonly InventoryLine[] = [
  {
    ...{ place: 'database', key: 'templates' },
    what: {
      th: 'แม่แบบ: ค่าของช่องที่ท่านเลือกเก็บ อาจมีชื่อ ตำแหน่ง โทรศัพท์ และอีเมลของผู้ประสานงานหรือผู้รับผิดชอบ',
      en: 'Templates: values of the fields you chose to keep; there may be names, positions, phones and e-mails of coordinators or persons in charge',
    },
    howLong: UNTIL_DELETED,
    howToDelete: under('แม่แบบ', 'Templates'),
  },
  {
    ...{ place: 'database', key: 'heads' },
    what: { th: 'รายชื่อแม่แบบ (ชื่อ หมวด จำนวนช่อง)', en: 'The list of templates (names, sections, numbers of fields)' },
    howLong: { th: 'เท่ากับแม่แบบ', en: 'As long as the template' },
    howToDelete: { th: 'ลบพร้อมกับแม่แบบ', en: 'With the template' },
  },
  {
    ...{ place: 'database', key: 'versions' },
    what: {
      th: 'รุ่นก่อนหน้าของแม่แบบ อาจมีข้อมูลบุคคลเช่นเดียวกับแม่แบบ',
      en: 'Earlier versions of templates; there may be data of persons as in templates',
    },
    howLong: { th: '30 รุ่นล่าสุดของแต่ละแม่แบบ', en: 'The newest 30 of each template' },
    howToDelete: { th: 'ลบแม่แบบนั้น แล้วล้างถังขยะ', en: 'Delete the template, then empty the bin' },
  },
  {
    ...{ place: 'database', key: 'trash' },
    what: { th: 'แม่แบบในถังขยะ', en: 'Templates in the bin' },
    howLong: { th: 'จนกว่าจะล้างถังขยะ', en: 'Until the bin is emptied' },
    howToDelete: under('แม่แบบ” › “ถังขยะ', 'Templates” › “Bin'),
  },
  {
    ...{ place: 'database', key: 'values' },
    what: {
      th: 'ค่าที่เก็บไว้ใช้ซ้ำจากเมนูคลิกขวา อาจมีข้อมูลบุคคล',
      en: 'Values kept from the right-click menu; there may be data of persons',
    },
    howLong: UNTIL_DELETED,
    howToDelete: HERE,
    isErasedHere: true,
  },
  {
    ...{ place: 'database', key: 'answers' },
    what: { th: 'คำตอบล่าสุดของตัวแปรในแม่แบบ', en: 'The last answers for variables of templates' },
    howLong: UNTIL_DELETED,
    howToDelete: HERE,
    isErasedHere: true,
  },
  {
    ...{ place: 'database', key: 'drafts' },
    what: {
      th: 'ร่าง: สิ่งที่พิมพ์ในแบบฟอร์มของระบบ อาจมีข้อมูลบุคคล ไม่เก็บรหัสผ่าน รหัสใช้ครั้งเดียว และเนื้อหาไฟล์',
      en: 'Drafts: what was typed into the forms; there may be data of persons. Never passwords, one-time codes or contents of files',
    },
    howLong: {
      th: '90 วัน หรือตามที่เลือกไว้ในหัวข้อ “ร่าง” แล้วลบเอง',
      en: '90 days, or as chosen under “Drafts”; then they are deleted',
    },
    howToDelete: under('ร่าง', 'Drafts'),
  },
  {
    ...{ place: 'database', key: 'queues' },
    what: {
      th: 'คิวโครงการจาก Excel: แถวที่เลือกนำเข้า อาจมีข้อมูลบุคคลตามไฟล์',
      en: 'Queues of projects from Excel: the rows you took over; there may be data of persons, as in the file',
    },
    howLong: UNTIL_DELETED,
    howToDelete: under('โครงการจาก Excel', 'Projects from Excel'),
  },
  {
    ...{ place: 'database', key: 'columns' },
    what: {
      th: 'หัวตารางของไฟล์ Excel ที่เคยจับคู่กับช่อง (ไม่มีค่าในตาราง)',
      en: 'Column headings of Excel files that were matched to fields (no cell values)',
    },
    howLong: UNTIL_DELETED,
    howToDelete: HERE,
    isErasedHere: true,
  },
  {
    ...{ place: 'database', key: 'projects' },
    what: {
      th: 'สิ่งที่หน้าของแต่ละโครงการแสดงไว้ เพื่อเทียบกันระหว่างหน้า ไม่เก็บชื่อและการติดต่อของบุคคล',
      en: 'What the pages of each project showed, to compare them; without names and contacts of persons',
    },
    howLong: UNTIL_DELETED,
    howToDelete: under('โครงการที่จำไว้', 'Remembered projects'),
  },
  {
    ...{ place: 'database', key: 'addresses' },
    what: {
      th: 'ที่อยู่หน้าเว็บที่ท่านบอกว่าเป็นของโครงการใด',
      en: 'Addresses of pages that you said belong to a project',
    },
    howLong: { th: 'เท่ากับโครงการที่จำไว้', en: 'As long as the remembered project' },
    howToDelete: under('โครงการที่จำไว้', 'Remembered projects'),
  },
  {
    ...{ place: 'database', key: 'ledger' },
    what: {
      th: 'ทะเบียนของปี: ชื่อโครงการหรือหน่วยงาน และสถานะการส่ง',
      en: 'The ledger of the year: names of projects or agencies, and what was sent',
    },
    howLong: UNTIL_DELETED,
    howToDelete: under('ทะเบียนการส่ง', 'Ledger'),
  },
  {
    ...{ place: 'database', key: 'ignored' },
    what: { th: 'สิ่งที่เลือกไม่ต้องเตือน', en: 'What you chose not to be told again' },
    howLong: UNTIL_DELETED,
    howToDelete: under('สิ่งที่เลือกไม่ต้องเตือน', 'Not to be told again'),
  },
  {
    ...{ place: 'database', key: 'bindings' },
    what: {
      th: 'ช่องและปุ่มที่สอนไว้: ป้ายชื่อและโครงสร้างรอบช่อง ไม่มีค่าที่กรอก',
      en: 'Fields and buttons you taught: labels and the structure around them, no values',
    },
    howLong: UNTIL_DELETED,
    howToDelete: under('ช่องและปุ่มที่สอนไว้', 'Fields and buttons you have taught'),
  },
  {
    ...{ place: 'database', key: 'visits' },
    what: {
      th: 'ชื่อช่องที่เคยอ่านพบในแต่ละหน้า เพื่อบอกเมื่อหน้าเว็บเปลี่ยน ไม่มีค่าที่กรอก',
      en: 'Which fields each page has shown, to tell when a page has changed; no values',
    },
    howLong: UNTIL_DELETED,
    howToDelete: HERE,
    isErasedHere: true,
  },
  {
    ...{ place: 'local', key: 'settings' },
    what: {
      th: 'การตั้งค่า: ภาษา หน่วยงาน กำหนดตามหนังสือ วันหยุดที่แก้ไข การเลือกกฎ การเตือน และปีที่ตอบไว้ของช่องวันที่',
      en: 'Settings: language, agencies, dates set by letters, edited holidays, choices of rules, reminders, and years answered for date boxes',
    },
    howLong: UNTIL_DELETED,
    howToDelete: { th: 'แก้ไขในหัวข้อนั้น ๆ หรือ “ลบทั้งหมด”', en: 'Change them in their sections, or “Delete everything”' },
  },
  {
    ...{ place: 'local', key: 'sentDues' },
    what: { th: 'กำหนดส่งที่ทำเครื่องหมายว่าส่งแล้ว', en: 'Due dates that were marked as sent' },
    howLong: UNTIL_DELETED,
    howToDelete: under('กำหนดส่งของปี', 'Due dates of the year'),
  },
  {
    ...{ place: 'local', key: 'reminders' },
    what: { th: 'การเตือนที่แสดงไปแล้ว', en: 'Reminders that were shown' },
    howLong: UNTIL_DELETED,
    howToDelete: WITH_ALL,
  },
  {
    ...{ place: 'local', key: 'keptDues' },
    what: {
      th: 'กำหนดส่งที่คำนวณไว้ล่วงหน้าจากการตั้งค่า',
      en: 'Due dates worked out of the settings',
    },
    howLong: { th: 'คำนวณใหม่ทุกครั้งที่การตั้งค่าเปลี่ยน', en: 'Worked out anew with each change of settings' },
    howToDelete: WITH_ALL,
  },
  {
    ...{ place: 'local', key: 'policyPack' },
    what: {
      th: 'บันทึกว่านำเข้าชุดที่หน่วยงานกำหนดจากส่วนกลางแล้ว',
      en: 'A note that the pack set by the office was imported',
    },
    howLong: UNTIL_DELETED,
    howToDelete: WITH_ALL,
  },
  {
    ...{ place: 'local', key: 'policyTold' },
    what: {
      th: 'การตั้งค่าที่หน่วยงานกำหนดจากส่วนกลาง ตามที่เบราว์เซอร์แจ้งครั้งล่าสุด',
      en: 'What the office has set, as the browser told it last',
    },
    howLong: { th: 'เขียนทับเมื่อหน่วยงานเปลี่ยนการตั้งค่า', en: 'Overwritten when the office changes it' },
    howToDelete: WITH_ALL,
  },
  {
    ...{ place: 'local', key: 'changedAt' },
    what: {
      th: 'เวลาที่ข้อมูลเปลี่ยนล่าสุด เพื่อบอกหน้าที่เปิดอยู่ (เวลาเท่านั้น)',
      en: 'When data were changed last, to tell the open pages (a time, nothing else)',
    },
    howLong: { th: 'เขียนทับทุกครั้ง', en: 'Overwritten each time' },
    howToDelete: {
      th: 'ไม่มีข้อมูลของท่าน: เขียนใหม่เมื่อลบทั้งหมดด้วย',
      en: 'It holds nothing of yours: deleting everything writes it, too',
    },
  },
  {
    ...{ place: 'local', key: 'templatesWish' },
    what: {
      th: 'เวลาที่กด “กรอกจากแม่แบบ” ที่ไอคอน (เวลาเท่านั้น)',
      en: 'When “fill from template” was pressed at the icon (a time, nothing else)',
    },
    howLong: { th: 'จนกว่าแผงจะเปิด', en: 'Until the panel opens' },
    howToDelete: WITH_ALL,
  },
  {
    ...{ place: 'database', key: 'vault' },
    what: {
      th: 'แม่แบบ ค่าที่บันทึกไว้ และร่าง ที่เข้ารหัสไว้ระหว่างที่ล็อก',
      en: 'Templates, saved values and drafts, encrypted while they are locked',
    },
    howLong: { th: 'จนกว่าจะปลดล็อก', en: 'Until they are unlocked' },
    howToDelete: under('ล็อกแม่แบบและร่างด้วยรหัสผ่าน', 'Lock templates and drafts with a passphrase'),
  },
  {
    ...{ place: 'local', key: 'lock' },
    what: {
      th: 'กุญแจของการล็อก ส่วนที่ใช้เปิดเข้ารหัสไว้ด้วยรหัสผ่านของท่าน ไม่เก็บรหัสผ่าน',
      en: 'The keys of the lock; the one that opens is encrypted with your passphrase, which is not kept',
    },
    howLong: { th: 'จนกว่าจะเลิกใช้การล็อก', en: 'Until the lock is turned off' },
    howToDelete: under('ล็อกแม่แบบและร่างด้วยรหัสผ่าน', 'Lock templates and drafts with a passphrase'),
  },
  {
    ...{ place: 'session', key: 'lockTries' },
    what: { th: 'จำนวนครั้งที่ใส่รหัสผ่านผิด และเวลา', en: 'How often a wrong passphrase was tried, and when' },
    howLong: UNTIL_CLOSED,
    howToDelete: BY_ITSELF,
  },
  {
    ...{ place: 'session', key: 'failures' },
    what: {
      th: 'ข้อผิดพลาดของผู้ช่วย 50 รายการล่าสุด ไม่มีค่าที่กรอก',
      en: 'The last 50 failures of the assistant; no values',
    },
    howLong: UNTIL_CLOSED,
    howToDelete: BY_ITSELF,
  },
  {
    ...{ place: 'session', key: 'panelPass' },
    what: {
      th: 'รหัสสุ่มที่ยืนยันว่าแผงในหน้าเว็บเป็นของผู้ช่วย',
      en: 'Random codes by which a panel in a page is known as ours',
    },
    howLong: UNTIL_CLOSED,
    howToDelete: BY_ITSELF,
  },
];
