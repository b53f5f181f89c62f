import { useEffect } from 'preact/hooks';
import { ReportSheet } from '@/components/findings/report-sheet';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { sayReport } from './say-report';
import { useFront } from './use-front';

/** The list of findings as a page of its own, to be printed. */
export function ReportApp() {
  const { front, settings } = useFront();
  const { language } = settings;
  const t = createTranslate(panel, language);
  const { page } = front;
  const report = typeof page === 'string' ? undefined : sayReport(page, language);
  const title = report?.title ?? t('panel.title');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  if (!report) {
    return (
      <p class="calm" role="status">
        {t(page === 'loading' ? 'panel.loading' : 'panel.noPage')}
      </p>
    );
  }
  return (
    <ReportSheet
      {...report}
      columns={{
        number: t('report.number'),
        severity: t('report.severity'),
        field: t('report.field'),
        message: t('report.message'),
        source: t('report.source'),
      }}
      none={t('report.none')}
      footer={t('report.footer')}
      print={t('report.print')}
      onPrint={() => window.print()}
    />
  );
}
