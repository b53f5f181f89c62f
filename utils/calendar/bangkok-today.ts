import type { IsoDate } from '@/utils/model/ids';

const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/** The calendar day in Bangkok, which has been at UTC+7 since 1920 and keeps no summer time. */
export function bangkokToday(now: Date): IsoDate {
  return new Date(now.getTime() + SEVEN_HOURS).toISOString().slice(0, 10) as IsoDate;
}
