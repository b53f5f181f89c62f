import { WEEKDAYS } from './months';

const NAMES = WEEKDAYS.map(({ thai, english }) => ({ thai, english: english.toLowerCase() }));
const SHORT: Readonly<Record<string, number>> = {
  'อา.': 0,
  'จ.': 1,
  'อ.': 2,
  'พ.': 3,
  'พฤ.': 4,
  พฤหัส: 4,
  พฤหัสฯ: 4,
  'ศ.': 5,
  'ส.': 6,
};
const LEADING = /^(?:วัน)?(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|(?:อา|พฤ|[จอพศส])\.|[a-z]+day)/i;

/** The weekday a date begins with, 0 = Sunday: `วันพฤหัสบดีที่ 10 ธันวาคม 2569` → 4. */
export function weekdaySaid(text: string): number | undefined {
  const word = LEADING.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const index = NAMES.findIndex(({ thai, english }) => word === thai || word === english);
  return index < 0 ? SHORT[word] : index;
}
