import type { IsoDate } from '@/utils/model/ids';

/** C.E.: before the first the assistant was not made; after the last it is past the strategy that it serves. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2038;

export function isClockPlausible(today: IsoDate): boolean {
  const year = Number(today.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
