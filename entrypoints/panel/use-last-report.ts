import { useEffect, useState } from 'preact/hooks';
import { lastReport, type LastReport } from '@/utils/ledger/last-report';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import type { RuleContext } from '@/utils/model/rule-choices';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';

export type LastReportAnswer = LastReport | { ok: false; because: 'whose-unknown' | 'unreadable' };

/** What is remembered of the project of one page; nothing where that could not be read. */
interface Remembered {
  whose: string;
  context: RuleContext | undefined;
}

/** The report before that of the page in front; undefined while it is asked for. */
export function useLastReport({ snapshot, project }: PageState): LastReportAnswer | undefined {
  const { address, identity, known } = project;
  const [remembered, setRemembered] = useState<Remembered>();
  const isReport = snapshot.sections.includes('progress-report');
  const whose = JSON.stringify([address, identity?.id]);
  const isFailed = remembered?.whose === whose && !remembered.context;
  const asked = isReport && JSON.stringify([whose, known?.id, known?.seen, ...reportWords(snapshot)]);

  useEffect(() => {
    if (asked === false) return;
    let isOver = false;
    const keep = (context: RuleContext | undefined) => {
      if (!isOver) setRemembered({ whose, context });
    };
    void sendMessage('readContext', { address, ...(identity && { identity }) }).then(keep, () => keep(undefined));
    return () => {
      isOver = true;
    };
    // Typing asks nothing anew, except after a question that failed.
  }, [asked, isFailed && snapshot.id]);

  if (!isReport) return { ok: false, because: 'not-a-report' };
  if (remembered?.whose !== whose) return undefined;
  if (!remembered.context) return { ok: false, because: 'unreadable' };
  const record = remembered.context.project;
  // The officer has just said that the page is another project's.
  if (record && known && record.id !== known.id) return undefined;
  const last = lastReport(snapshot, record);
  const isNobodys = !record && !known && !identity;
  return isNobodys && !last.ok && last.because === 'none-seen' ? { ok: false, because: 'whose-unknown' } : last;
}

/** What on the page says which report it is. */
const reportWords = ({ fields }: Snapshot): string[] =>
  (['progress-report.quarter', 'general.fiscalYear'] as const).map((path) => shownBy(fields[path]?.reading));
