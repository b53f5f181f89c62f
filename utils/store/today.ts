import { browser } from 'wxt/browser';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import type { IsoDate } from '@/utils/model/ids';

/** The calendar day in Bangkok. Test builds may stand in for the clock; released builds hold none of that. */
export async function readToday(): Promise<IsoDate> {
  if (import.meta.env.MODE === 'test') {
    const { 'test:today': stored } = await browser.storage.local.get('test:today');
    if (typeof stored === 'string') return stored as IsoDate;
  }
  return bangkokToday(new Date());
}
