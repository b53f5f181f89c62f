import type { IsoDate } from '@/utils/model/ids';

const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/** The calendar day in Bangkok, which has been at UTC+7 since 1920 and keeps no summer time. */
export function bangkokToday(now: Date): IsoDate {
  return inBangkok(now).slice(0, 10) as IsoDate;
}

/** The time of day there: `10:42`. */
export const bangkokTime = (now: Date): string => inBangkok(now).slice(11, 16);

const inBangkok = (now: Date): string => new Date(now.getTime() + SEVEN_HOURS).toISOString();
