import type { HolidayEdits } from '@/utils/model/holiday-edits';
import { HOLIDAYS } from './bundled-holidays';
import { withHolidayEdits } from './with-holiday-edits';
import type { Holidays } from './holidays';

/** The days on which this office is closed: the bundled ones as it has corrected them. */
export const agencyHolidays = (edits?: HolidayEdits): Holidays =>
  edits ? withHolidayEdits(HOLIDAYS, edits) : HOLIDAYS;
