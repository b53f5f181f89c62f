import type { Language } from '@/utils/model/settings';
import { sayDate } from '@/utils/thai/say-date';
import { bangkokTime, bangkokToday } from './bangkok-today';

/** A moment (ISO 8601, UTC) as people in Bangkok say it: `26 พ.ย. 2569 10:42 น.` */
export function sayMoment(moment: string, language: Language): string {
  const at = new Date(moment);
  return `${sayDate(bangkokToday(at), 'short', language)} ${bangkokTime(at)}${language === 'th' ? ' น.' : ''}`;
}
