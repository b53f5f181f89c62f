import { isIsoDate, type IsoDate } from '@/utils/model/ids';
import { daysIn } from '@/utils/thai/be-date';

/** Whether there is such a day: the parsers of browsers do not agree about 30 February. */
export function isRealDay(text: string): text is IsoDate {
  if (!isIsoDate(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
