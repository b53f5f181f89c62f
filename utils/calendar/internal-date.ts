import type { IsoDate } from '@/utils/model/ids';
import { addDays } from './days';
import type { Holidays } from './holidays';
import { lastWorkingDayBefore, whyNotWorking } from './working-day';

/** The office's own day: so many calendar days before the due date, and then a working day. */
export function internalDate({ date }: { date: IsoDate }, leadDays: number, holidays: Holidays): IsoDate {
  const lead = addDays(date, -Math.max(0, Math.trunc(leadDays) || 0));
  return whyNotWorking(lead, holidays) ? lastWorkingDayBefore(lead, holidays) : lead;
}
