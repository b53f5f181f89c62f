import type { IsoDate } from '@/utils/model/ids';

const DAY = 24 * 60 * 60 * 1000;

export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Positive when `to` is the later day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
