import type { Choice, RuleSource } from './due-rule';
import type { DueDate } from './upcoming-due-dates';
import type { IsoDate } from '@/utils/model/ids';

/** What is due for the agency in front, worked out once a day and after each change: plain data that any page can show. */
export interface DueBoard {
  today: IsoDate;
  /** What it was worked out of: another one means that it is out of date. */
  made: string;
  rules: Pick<Choice, 'name' | 'caution'> & Pick<RuleSource, 'letter' | 'source' | 'cites' | 'notes'>;
  /** Passed, and nobody has said that it was sent; oldest first. */
  late: readonly DueDate[];
  /** Today’s included, soonest first. */
  next: readonly DueDate[];
  /** The computer’s clock is years away from what can be. */
  isClockDoubtful: boolean;
}

/** What the officer has said to be sent: ISO times by `dueKey`. */
export type SentDues = Readonly<Record<string, string>>;
