import { LastReport } from '@/components/ledger/last-report';
import '@/components/ledger/last-report.css';
import '@/components/ui/long-text.css';
import { showLastField } from '@/components/ledger/show-last-field';
import { ledger } from '@/utils/i18n/ledger';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';
import { useLastReport } from './use-last-report';

/** On a quarterly report: the one before it, or why it is not shown. */
export function LastReportView({ page, language }: { page: PageState; language: Language }) {
  const last = useLastReport(page);
  if (!last) return null;
  const t = createTranslate(ledger, language);
  if (!last.ok) return last.because === 'not-a-report' ? null : <p class="calm">{t(`last.none.${last.because}`)}</p>;
  const { quarter, fiscalYear } = last.report;
  const report = fiscalYear === undefined ? String(quarter) : `${quarter}/${fiscalYear}`;
  const doubt = fiscalYear === undefined ? 'noYear' : last.isQuarterBefore ? undefined : 'notBefore';
  return (
    <LastReport
      key={`${report} ${last.seenAt}`}
      {...{ t, report }}
      seenOn={(language === 'th' ? formatThaiDate : formatEnglishDate)(last.seenOn, 'short')}
      {...(doubt && { doubt })}
      fields={last.fields.map(showLastField)}
    />
  );
}
