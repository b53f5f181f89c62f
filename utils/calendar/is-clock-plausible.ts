import type { IsoDate } from '@/utils/model/ids';
import { addDays } from './days';

const YEAR_DAYS = 366;
/** No version is used for so many years after its facts were looked up. */
const MOST_YEARS = 12;

/** Whether a clock can be right that says `today`, where the newest bundled fact was looked up on `asOf`. */
export const isClockPlausible = (today: IsoDate, asOf: IsoDate): boolean =>
  today >= addDays(asOf, -YEAR_DAYS) && today <= addDays(asOf, MOST_YEARS * YEAR_DAYS);
