import type { Catalogue } from './translate';

/** What an officer can hand on to the maintainers. */
export const diagnostics = {
  'diagnostics.heading': { th: 'ข้อมูลสำหรับผู้ดูแล', en: 'For the maintainers' },
  'diagnostics.hint': {
    th: 'หากผู้ช่วยทำงานผิดปกติ ท่านส่งข้อมูลนี้ให้ผู้ดูแลได้ มีเพียงรุ่นของโปรแกรม จำนวนรายการ และตำแหน่งที่ขัดข้อง ไม่มีค่าที่กรอก ชื่อโครงการ หรือข้อความจากหน้าเว็บ ผู้ช่วยไม่ส่งข้อมูลเอง และท่านอ่านได้ทั้งหมดก่อนคัดลอก',
    en: 'If something goes wrong, you can hand this on: versions, counts and where something failed. It holds no values, no project names and no texts of pages. Nothing is sent by itself, and you can read all of it before you copy it',
  },
  'diagnostics.show': { th: 'แสดงข้อมูลสำหรับผู้ดูแล', en: 'Show it' },
  'diagnostics.reading': { th: 'กำลังรวบรวมข้อมูล…', en: 'Collecting…' },
  'diagnostics.unreadable': { th: 'รวบรวมข้อมูลไม่ได้ กรุณาลองใหม่', en: 'It could not be collected. Please try again' },
  'diagnostics.renew': { th: 'รวบรวมใหม่', en: 'Collect again' },
  'diagnostics.text': { th: 'ข้อมูลทั้งหมดที่จะคัดลอก', en: 'All that will be copied' },
  'diagnostics.copy': { th: 'คัดลอกข้อมูลสำหรับผู้ดูแล', en: 'Copy it' },
  'diagnostics.copied': {
    th: 'คัดลอกแล้ว วางในอีเมลหรือข้อความถึงผู้ดูแลได้',
    en: 'Copied. Paste it into a mail to the maintainers',
  },
  'diagnostics.notCopied': {
    th: 'คัดลอกไม่ได้ กรุณาเลือกข้อความในกรอบแล้วคัดลอกเอง',
    en: 'It could not be copied. Select the text and copy it yourself',
  },
  'diagnostics.title': {
    th: 'ข้อมูลสำหรับผู้ดูแลผู้ช่วยกรอก eMENSCR (ไม่มีค่าที่กรอก)',
    en: 'eMENSCR Assist, for the maintainers (no values in it)',
  },
} satisfies Catalogue;
