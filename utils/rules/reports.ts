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

/** The reports of earlier quarters that were seen, latest first. */
export function earlierReports(view: View): SeenPage[] {
  const own = thisReport(view);
  if (!own) return [];
  return view
    .reports()
    .filter(({ report }) => report && (compareReports(report, own) ?? 0) < 0)
    .sort((a, b) => (a.report && b.report ? (compareReports(b.report, a.report) ?? 0) : 0));
}

export const lastReport = (view: View): SeenPage | undefined => earlierReports(view)[0];
