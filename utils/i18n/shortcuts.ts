import type { Catalogue } from './translate';

/** Texts of the keys that do something, in the manager. */
export const shortcuts = {
  'shortcuts.heading': { th: 'ปุ่มลัด', en: 'Keyboard shortcuts' },
  'shortcuts.none': { th: 'ยังไม่ได้กำหนด', en: 'Not set' },
  'shortcuts.change': { th: 'เปลี่ยนปุ่มลัด', en: 'Change the shortcuts' },
  'shortcuts.byHand': {
    th: 'เปิดหน้าตั้งค่าปุ่มลัดให้ไม่ได้ เปิดเองได้ที่หน้าจัดการส่วนขยายของเบราว์เซอร์ เมนู “แป้นพิมพ์ลัด”',
    en: 'The browser’s own page did not open. It is found on the browser’s page of extensions, under “Keyboard shortcuts”.',
  },
  'command._execute_action': { th: 'ดูกำหนดส่งและสถานะของหน้า', en: 'Show the due date and the state of the page' },
  'command.open-panel': { th: 'เปิดแผงผู้ช่วย', en: 'Open the panel' },
  'command.next-finding': { th: 'ไปยังช่องถัดไปที่ควรตรวจสอบ', en: 'Go to the next field worth a look' },
  'command.enter-card': {
    th: 'เข้าไปยังคำอธิบายของช่องที่เลือกอยู่',
    en: 'Enter the explanation of the focused field',
  },
} satisfies Catalogue;
