import { bangkokToday } from '@/utils/calendar/bangkok-today';
import type { Language } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { sayDate } from '@/utils/thai/say-date';

export const sayDay = (day: IsoDate, language: Language): string => sayDate(day, 'short', language);

/** The day in Bangkok at a moment. */
export const sayDayOf = (moment: string, language: Language): string =>
  sayDay(bangkokToday(new Date(moment)), language);
