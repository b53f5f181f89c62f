import { browser } from 'wxt/browser';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import type { IsoDate } from '@/utils/model/ids';

/** The calendar day in Bangkok. Test builds may stand in for the clock; released builds hold none of that. */
export const readToday = async (): Promise<IsoDate> => bangkokToday(await readNow());

/** The same as a moment. A test’s day stands at ten in the morning, unless it names the time as well. */
export async function readNow(): Promise<Date> {
  if (import.meta.env.MODE === 'test') {
    const { 'test:today': stored } = await browser.storage.local.get('test:today');
    const day = new Date(
      typeof stored === 'string' && stored.length === 10 ? `${stored}T10:00:00+07:00` : String(stored),
    );
    if (!Number.isNaN(day.getTime())) return day;
  }
  return new Date();
}
