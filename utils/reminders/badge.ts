import type { DueBoard } from '@/utils/calendar/due-board';

/** From so many days on the icon counts them down. */
const COUNTED_DAYS = 14;

export interface Badge {
  text: string;
  /** `late` and `soon` differ in their text as well: nobody need tell colours apart. */
  tone: 'late' | 'soon' | 'calm';
}

/** Days left on the icon, `!` and their number for those that are late; nothing while there is time. */
export function badgeOf({ late, next, isClockDoubtful }: Pick<DueBoard, 'late' | 'next' | 'isClockDoubtful'>): Badge {
  if (isClockDoubtful) return { text: '', tone: 'calm' };
  if (late.length > 0) return { text: `!${late.length}`, tone: 'late' };
  const days = next[0]?.daysLeft;
  if (days === undefined || days > COUNTED_DAYS) return { text: '', tone: 'calm' };
  return { text: String(days), tone: days <= 3 ? 'soon' : 'calm' };
}
