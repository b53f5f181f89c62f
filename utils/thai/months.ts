/** Thai month names, full and short; the index is the month − 1. */
export const MONTHS: readonly { long: string; short: string; english: string }[] = [
  { long: 'มกราคม', short: 'ม.ค.', english: 'January' },
  { long: 'กุมภาพันธ์', short: 'ก.พ.', english: 'February' },
  { long: 'มีนาคม', short: 'มี.ค.', english: 'March' },
  { long: 'เมษายน', short: 'เม.ย.', english: 'April' },
  { long: 'พฤษภาคม', short: 'พ.ค.', english: 'May' },
  { long: 'มิถุนายน', short: 'มิ.ย.', english: 'June' },
  { long: 'กรกฎาคม', short: 'ก.ค.', english: 'July' },
  { long: 'สิงหาคม', short: 'ส.ค.', english: 'August' },
  { long: 'กันยายน', short: 'ก.ย.', english: 'September' },
  { long: 'ตุลาคม', short: 'ต.ค.', english: 'October' },
  { long: 'พฤศจิกายน', short: 'พ.ย.', english: 'November' },
  { long: 'ธันวาคม', short: 'ธ.ค.', english: 'December' },
];

export const WEEKDAYS: readonly { thai: string; english: string }[] = [
  { thai: 'อาทิตย์', english: 'Sunday' },
  { thai: 'จันทร์', english: 'Monday' },
  { thai: 'อังคาร', english: 'Tuesday' },
  { thai: 'พุธ', english: 'Wednesday' },
  { thai: 'พฤหัสบดี', english: 'Thursday' },
  { thai: 'ศุกร์', english: 'Friday' },
  { thai: 'เสาร์', english: 'Saturday' },
];

/** 1–12, by a name or abbreviation in Thai or English. */
export function monthOf(word: string): number | undefined {
  const key = word.replace(/[.\s]/g, '').toLowerCase();
  const index = MONTHS.findIndex(
    ({ long, short, english }) =>
      key === long ||
      key === short.replace(/\./g, '') ||
      // As people say it: ตุลา, กุมภา.
      key === long.replace(/(?:คม|ยน|พันธ์)$/, '') ||
      (key.length >= 3 && english.toLowerCase().startsWith(key)),
  );
  return index < 0 ? undefined : index + 1;
}
