const WORDS = [
  'พัฒนา',
  'แหล่งน้ำ',
  'ตำบลหนองไผ่',
  'ปีงบประมาณ ๒๕๗๐',
  'เชิงพื้นที่',
  '1,250,000.50 บาท',
  '"อ้าง"',
  '<b>',
  '{{ปี}}',
  'น้ำ',
  'เเละ',
];

/** The text of an edit: always the same for the same number, of one word to a page. */
export function textFor(edit: number): string {
  const count = 1 + ((edit * 7919) % (edit % 50 === 0 ? 400 : 12));
  const words = Array.from({ length: count }, (_, at) => WORDS[(edit * 31 + at * 17) % WORDS.length]);
  return `${edit} ${words.join(' ')}`;
}
