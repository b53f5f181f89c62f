import type { ReportLine } from './report-sheet';

/** The list as plain text, for a message to a superior. */
export function reportText(
  title: string,
  facts: readonly string[],
  readiness: string,
  lines: readonly ReportLine[],
): string {
  const numbered = lines.map(
    ({ severityName, label, message, notes, source }, row) =>
      `${row + 1}. [${severityName}] ${label}: ${[message, ...notes].join(' ')} (${source})`,
  );
  return [title, ...facts, readiness, '', ...numbered].join('\n').trim();
}
