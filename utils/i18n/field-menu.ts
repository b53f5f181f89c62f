import type { Catalogue } from './translate';

/** The browser's own menu at a text box. */
export const fieldMenu = {
  'menu.keepFocused': { th: 'บันทึกค่านี้ไว้ใช้ซ้ำ', en: 'Keep this value' },
  'menu.offerSaved': { th: 'ใส่ค่าที่บันทึกไว้…', en: 'Use a kept value…' },
} satisfies Catalogue;
