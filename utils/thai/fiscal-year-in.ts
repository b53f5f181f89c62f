import { toArabicDigits } from './digits';

/** The one fiscal year (พ.ศ.) that stands in words: `ปีงบประมาณ พ.ศ. 2570`, `๒๕๗๐`. With several, nobody can tell which is meant. */
export function fiscalYearIn(words: string): number | undefined {
  const years = toArabicDigits(words).match(/(?<!\d)2[56]\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}
