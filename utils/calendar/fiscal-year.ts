import type { IsoDate } from '@/utils/model/ids';

/** พ.ศ. = ค.ศ. + 543. */
const BE_OFFSET = 543;

export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const LAST_DAYS = { 1: '12-31', 2: '03-31', 3: '06-30', 4: '09-30' } as const;

/** The calendar year in พ.ศ. */
export function beYearOf(iso: IsoDate): number {
  return Number(iso.slice(0, 4)) + BE_OFFSET;
}

/** The Thai fiscal year in พ.ศ.: year Y runs from 1 October Y−1 to 30 September Y. */
export function fiscalYearOf(iso: IsoDate): number {
  return beYearOf(iso) + (monthOf(iso) >= 10 ? 1 : 0);
}

export function quarterOf(iso: IsoDate): Quarter {
  return (Math.floor(((monthOf(iso) + 2) % 12) / 3) + 1) as Quarter;
}

/** The last day of a quarter of a fiscal year (พ.ศ.). */
export function quarterEnd(fiscalYear: number, quarter: Quarter): IsoDate {
  return `${fiscalYear - BE_OFFSET - (quarter === 1 ? 1 : 0)}-${LAST_DAYS[quarter]}` as IsoDate;
}

const monthOf = (iso: IsoDate) => Number(iso.slice(5, 7));
