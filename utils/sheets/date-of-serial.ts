import type { IsoDate } from '@/utils/model/ids';
import { daysIn } from '@/utils/thai/be-date';

/** The day before which Excel counts, in days before 1970; it thinks that 1900 had a 29 February. */
const BEFORE_1970 = 25_569;
/** The other epoch begins on 1 January 1904. */
const TO_1904 = 1_462;
const DAY_MS = 86_400_000;
const BE_OFFSET = 543;
/** As `parseThaiDate` tells the eras apart. */
const FIRST_BE_YEAR = 2400;
const LAST_YEAR = 2200;

export interface SerialScale {
  is1904: boolean;
  isBuddhist: boolean;
}

/**
 * The day that a serial number shows.
 *
 * Excel takes `15/10/2569` for the year C.E. 2569 and shows it as it was typed: what is shown is พ.ศ., and is read so.
 * Under a format that itself adds 543 years no such day can have been meant. Absent where there is no such day.
 */
export function dateOfSerial(serial: number, { is1904, isBuddhist }: SerialScale): IsoDate | undefined {
  const days = Math.floor(serial) + (is1904 ? TO_1904 : 0);
  if (days <= 60 || days > 400_000) return undefined;
  const day = new Date((days - BEFORE_1970) * DAY_MS);
  const year = day.getUTCFullYear();
  if (year <= LAST_YEAR) return isoOf(year, day);
  if (isBuddhist || year < FIRST_BE_YEAR) return undefined;
  const common = year - BE_OFFSET;
  return common <= LAST_YEAR && day.getUTCDate() <= daysIn(common, day.getUTCMonth() + 1)
    ? isoOf(common, day)
    : undefined;
}

const pad = (value: number) => String(value).padStart(2, '0');
// The padded parts are digits, which the compiler can't see.
const isoOf = (year: number, day: Date) => `${year}-${pad(day.getUTCMonth() + 1)}-${pad(day.getUTCDate())}` as IsoDate;
