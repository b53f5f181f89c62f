import { reportText } from '@/components/findings/report-text';
import { copyText } from '@/components/ui/copy-text';
import { saveJson } from '@/components/ui/save-json';
import { sendMessage } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import { askPage } from './page-link';
import type { PanelTools } from './panel-tools';
import { sayReport } from './say-report';
import { HOME } from './view-state';

/** What is done with the page in front and writes nothing in it. */
export const pageDeeds = ({ tab, page, view, settings, t, show, attempt }: PanelTools) => ({
  jump: (path: FieldPath) => void attempt(view, () => askPage('jumpTo', tab, path)),
  teach: () => void attempt(view, () => askPage('teach', tab)),
  copyList: () =>
    void attempt(view, async () => {
      if (typeof page === 'string') return;
      const { title, facts, readiness, lines } = sayReport(page, settings.language);
      const isCopied = await copyText(reportText(title, facts, readiness, lines));
      show(HOME, isCopied ? t('findings.copied', { count: lines.length }) : t('findings.notCopied'));
    }),
  print: () => void attempt(view, async () => void (tab !== undefined && (await sendMessage('openReport', tab)))),
  record: () =>
    void attempt(view, async () => {
      const recording = await askPage('recordStructure', tab);
      const file = `emenscr-structure-${recording.sections[0] ?? 'page'}-${await sendMessage('readToday')}.json`;
      saveJson(file, recording);
      show(HOME, t('record.saved', { file, count: recording.controls.length }));
    }),
});
