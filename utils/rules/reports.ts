import { fiscalYear, known, valueAt } from './readers';
import { compareReports, reportOf, type ReportKey } from '@/utils/site/report-key';
import type { SeenPage, View } from './view';

/** A report of which the year is known, too. */
export type ReportKeyed = Required<ReportKey>;

/** Which quarter's report this page is, as far as it can be told. */
export function thisReport(view: View): ReportKey | undefined {
  const words = valueAt(view, 'progress-report.quarter');
  return words === undefined ? undefined : reportOf(words, known(fiscalYear('general.fiscalYear')).read(view));
}

/** The report before this one that was seen last; not the one of this very quarter. */
export function lastReport(view: View): SeenPage | undefined {
  const own = thisReport(view);
  if (!own) return undefined;
  return view
    .reports()
    .filter(({ report }) => report && (compareReports(report, own) ?? 0) < 0)
    .sort((a, b) => (a.report && b.report ? (compareReports(b.report, a.report) ?? 0) : 0))[0];
}
