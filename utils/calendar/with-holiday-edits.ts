import type { Message } from '@/utils/i18n/translate';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { beYearOf } from './fiscal-year';
import { listFor, type HolidayList, type Holidays } from './holidays';

/** The bundled lists as the office has corrected them. A year of which only its own days are known stays partial. */
export function withHolidayEdits(holidays: Holidays, { added, removed }: HolidayEdits): Holidays {
  const listed: Record<number, HolidayList> = { ...holidays.listed };
  const edit = (iso: IsoDate, name: Message | undefined) => {
    const year = beYearOf(iso);
    const list = listed[year] ?? { ...listFor(iso, holidays), year, isPartial: true };
    const days = Object.entries(list.days).filter(([day]) => day !== iso.slice(5));
    listed[year] = { ...list, days: Object.fromEntries(name ? [...days, [iso.slice(5), name]] : days) };
  };
  for (const iso of removed) edit(iso, undefined);
  for (const { date, name } of added) edit(date, { th: name, en: name });
  return { ...holidays, listed };
}
