import type { DueBoard } from '@/utils/calendar/due-board';

/** From so many days on the icon counts them down. */
const COUNTED_DAYS = 14;

export interface Badge {
  text: string;
  /** `late` and `soon` differ in their text as well: nobody need tell colours apart. */
  tone: 'late' | 'soon' | 'calm';
}

type Seen = Pick<DueBoard, 'late' | 'next' | 'isClockDoubtful'>;

/** Days left on the icon, `!` and their number for those that are late; nothing while there is time. Of all agencies. */
export function badgeOf(boards: readonly Seen[]): Badge {
  if (boards.some(({ isClockDoubtful }) => isClockDoubtful)) return { text: '', tone: 'calm' };
  const late = boards.flatMap((board) => board.late).length;
  if (late > 0) return { text: `!${late}`, tone: 'late' };
  const days = Math.min(...boards.map(({ next }) => next[0]?.daysLeft ?? Infinity));
  if (days > COUNTED_DAYS) return { text: '', tone: 'calm' };
  return { text: String(days), tone: days <= 3 ? 'soon' : 'calm' };
}
