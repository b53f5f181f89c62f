import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';
import { toArabicDigits } from '@/utils/thai/digits';

export interface ReportKey {
  /** พ.ศ.; absent where nothing tells it. */
  fiscalYear?: number;
  quarter: number;
}

/** Names of months, or their range, say calendar years: no fiscal year is told by them. */
const MONTHS = /ม\.?ค|ก\.?พ|มี\.?ค|เม|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|คม|ยน/;

/**
 * Which report a quarter's words name: `ไตรมาสที่ 2/2570`, `Q1`, `ไตรมาส ๓ (เม.ย. – มิ.ย. 2570)`.
 *
 * @param ofProject the project's fiscal year (พ.ศ.), where the words say none
 */
export function reportOf(words: string, ofProject?: number): ReportKey | undefined {
  const plain = toArabicDigits(words);
  const quarter = Number(/(?<!\d)([1-4])(?!\d)/.exec(plain)?.[1] ?? 0);
  if (quarter === 0) return undefined;
  const named = MONTHS.test(plain) ? undefined : fiscalYearIn(plain);
  const fiscalYear = named ?? ofProject;
  return { quarter, ...(fiscalYear !== undefined && { fiscalYear }) };
}

/** Negative where `a` comes first; undefined where a year is unknown and they may be of different ones. */
export function compareReports(a: ReportKey, b: ReportKey): number | undefined {
  if ((a.fiscalYear === undefined) !== (b.fiscalYear === undefined)) return undefined;
  return ((a.fiscalYear ?? 0) - (b.fiscalYear ?? 0)) * 4 + a.quarter - b.quarter;
}
