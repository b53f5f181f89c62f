import type { RuleSet } from '@/utils/calendar/due-rule';
import type { Holidays } from '@/utils/calendar/holidays';
import { isClockPlausible } from '@/utils/calendar/is-clock-plausible';
import { lateDueDates, upcomingDueDates } from '@/utils/calendar/upcoming-due-dates';
import type { DueBoard, SentDues } from '@/utils/calendar/due-board';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';

/** The next one and the three after it. */
const SHOWN = 4;

interface Request {
  today: IsoDate;
  /** Nothing that was due before this day is called late: who sent what by then is not known. */
  since: IsoDate;
  ruleSet: RuleSet;
  holidays: Holidays;
  settings: Pick<Settings, 'letters'>;
  sent: SentDues;
  made: string;
}

export function makeDueBoard({ today, since, ruleSet, holidays, settings, sent, made }: Request): DueBoard {
  const { name, caution, letter, source, cites, notes } = ruleSet;
  const wish = { today, ruleSet, holidays, letters: settings.letters ?? [], sent: new Set(Object.keys(sent)) };
  const isClockDoubtful = !isClockPlausible(today);
  return {
    ...{ today, made, isClockDoubtful },
    rules: { name, ...(caution && { caution }), letter, source, cites, notes },
    late: isClockDoubtful ? [] : lateDueDates({ ...wish, since }),
    next: upcomingDueDates({ ...wish, count: SHOWN }),
  };
}
