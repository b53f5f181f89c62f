import { bangkokToday } from '@/utils/calendar/bangkok-today';
import type { IsoDate } from '@/utils/model/ids';
import type { LedgerMark } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import type { LedgerDue } from './ledger-due';

/** Nothing that is remembered of a page tells that it was sent: never more than a draft is suggested. */
export interface Suggestion {
  status: 'drafted';
  /** The day in Bangkok on which the report's page was seen. */
  seenOn: IsoDate;
}

/**
 * What the pages of a project suggest of a quarter's report that nobody has marked yet, or that was said not to be
 * begun before the page was seen. A report whose fiscal year is not known suggests nothing: it may be of another year.
 */
export function suggestFromPage(
  due: LedgerDue,
  projects: readonly ProjectSummary[],
  mark: LedgerMark | undefined,
): Suggestion | undefined {
  if (due.quarter === undefined || (mark && mark.status !== 'not-started')) return undefined;
  const seenOn = projects
    .flatMap(({ seen }) => seen)
    .filter(
      ({ sectionId, report }) =>
        sectionId === 'progress-report' && report?.fiscalYear === due.fiscalYear && report.quarter === due.quarter,
    )
    .map((part) => part.seenOn)
    .sort()
    .at(-1);
  if (seenOn === undefined || (mark && seenOn <= bangkokToday(new Date(mark.at)))) return undefined;
  return { status: 'drafted', seenOn };
}
