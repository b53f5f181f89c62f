import type { IsoDate } from '@/utils/model/ids';
import { addDays, daysBetween } from './days';
import { quarterEnd } from './fiscal-year';

/** The first day of a fiscal year (พ.ศ.). */
export const firstDayOf = (fiscalYear: number): IsoDate => addDays(quarterEnd(fiscalYear - 1, 4), 1);

/** Where a day stands in a fiscal year (พ.ศ.): 0 on its first day, 1 after its last; beyond both outside it. */
export function placeInYear(day: IsoDate, fiscalYear: number): number {
  const first = firstDayOf(fiscalYear);
  return daysBetween(first, day) / daysBetween(first, firstDayOf(fiscalYear + 1));
}
