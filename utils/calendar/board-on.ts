import type { IsoDate } from '@/utils/model/ids';
import type { AgencyDues, DueBoard, KeptDues } from './due-board';
import { seenFrom, type DueDate } from './due-date';
import { dueKey } from './due-key';
import { fiscalYearOf } from './fiscal-year';
import { isClockPlausible } from './is-clock-plausible';

/** The next one and the three after it. */
const SHOWN = 4;

/** What is due for an agency on a day; nothing where it has no rules, or where that day is beyond what was worked out. */
export function boardOn(today: IsoDate, kept: KeptDues, profileId: string): DueBoard | undefined {
  const agency = kept.agencies.find((one) => one.profileId === profileId);
  if (!agency || today < kept.from || today > kept.to) return undefined;
  return boardOf(today, kept, agency);
}

/** The boards of every agency. */
export const boardsOn = (today: IsoDate, kept: KeptDues): DueBoard[] =>
  kept.agencies.map((agency) => boardOf(today, kept, agency));

function boardOf(today: IsoDate, { asOf, open }: KeptDues, agency: AgencyDues): DueBoard {
  const { dues: all, sent, ...about } = agency;
  const dues = all.filter((due) => !sent.includes(dueKey(due))).map(seenFrom(today));
  const isClockDoubtful = !isClockPlausible(today, asOf);
  // What is of an older fiscal year is nobody's to send any more.
  const firstYear = fiscalYearOf(today) - 1;
  const isLate = ({ date, fiscalYear }: DueDate) => date < today && date >= about.since && fiscalYear >= firstYear;
  return {
    ...about,
    ...{ open, today, isClockDoubtful },
    late: isClockDoubtful ? [] : dues.filter(isLate),
    next: dues.filter(({ date }) => date >= today).slice(0, SHOWN),
  };
}
