import { addDays } from '@/utils/calendar/days';
import { quarterEnd, type Quarter } from '@/utils/calendar/fiscal-year';
import type { IsoDate } from '@/utils/model/ids';

/** The day after the quarter before. */
export const quarterStart = (fiscalYear: number, quarter: Quarter): IsoDate =>
  addDays(quarter === 1 ? quarterEnd(fiscalYear - 1, 4) : quarterEnd(fiscalYear, (quarter - 1) as Quarter), 1);

export const fiscalYearStart = (fiscalYear: number): IsoDate => quarterStart(fiscalYear, 1);
