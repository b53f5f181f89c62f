const BE_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The year as written in a day `dd/mm/yyyy` of พ.ศ. that exists; undefined for anything else. */
export function beYearOf(text: string): number | undefined {
  const [, day, month, year] = (BE_DAY.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysIn(year - 543, month) ? year : undefined;
}

/** A comparable form of such a day; undefined for anything else. */
export function sortableDay(text: string): string | undefined {
  if (beYearOf(text) === undefined) return undefined;
  return text
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .reverse()
    .join('');
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
