import type { Message } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { weekdayOf } from '@/utils/thai/be-date';
import { addDays } from './days';
import { holidayOn, type Holidays } from './holidays';

/** Why offices are closed on a day; a holiday on a weekend counts as the holiday. */
export type NonWorking = 'weekend' | { holiday: Message };

export function whyNotWorking(iso: IsoDate, holidays: Holidays): NonWorking | undefined {
  const holiday = holidayOn(iso, holidays);
  if (holiday) return { holiday };
  const weekday = weekdayOf(iso);
  return weekday === 0 || weekday === 6 ? 'weekend' : undefined;
}

/** The last working day strictly before a day. */
export function lastWorkingDayBefore(iso: IsoDate, holidays: Holidays): IsoDate {
  const before = addDays(iso, -1);
  return whyNotWorking(before, holidays) ? lastWorkingDayBefore(before, holidays) : before;
}
