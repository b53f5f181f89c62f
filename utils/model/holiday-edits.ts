import type { IsoDate } from './ids';

export interface AddedHoliday {
  date: IsoDate;
  /** As the office calls it. */
  name: string;
}

/** The office's own days off, and bundled ones on which it works. */
export interface HolidayEdits {
  added: readonly AddedHoliday[];
  removed: readonly IsoDate[];
}
