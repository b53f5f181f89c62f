import { bangkokToday } from '@/utils/calendar/bangkok-today';
import type { Language } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';

export const sayDay = (day: IsoDate, language: Language): string =>
  (language === 'th' ? formatThaiDate : formatEnglishDate)(day, 'short');

/** The day in Bangkok at a moment. */
export const sayDayOf = (moment: string, language: Language): string =>
  sayDay(bangkokToday(new Date(moment)), language);
