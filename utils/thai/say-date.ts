import type { IsoDate } from '@/utils/model/ids';
import type { Language } from '@/utils/model/settings';
import { type DateForm, formatEnglishDate, formatThaiDate } from './be-date';

/** A day in the officer’s language; พ.ศ. in both. */
export const sayDate = (iso: IsoDate, form: DateForm, language: Language): string =>
  language === 'th' ? formatThaiDate(iso, form) : formatEnglishDate(iso, form);
