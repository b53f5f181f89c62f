import { sendMessage } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/model/finding';
import { ignoreWish, type IgnoreScope } from '@/utils/rules/ignore-wish';
import { planFixes } from '@/utils/rules/plan-fixes';
import { askPage } from './page-link';
import type { PanelTools } from './panel-tools';
import { labelOf } from './say-findings';
import { fixesOf, HOME, type Fixes } from './view-state';

/** What is done about findings: they are fixed, or heard of no more. */
export const fixDeeds = ({ tab, page, view, settings, t, show, attempt, hold, refresh }: PanelTools) => ({
  previewFixes: (findings: readonly Finding[]) =>
    void attempt(view, async () => {
      const { snapshot } = await askPage('readPage', tab);
      show(fixesOf(planFixes(findings, snapshot)));
    }),
  applyFixes: (fixes: Fixes) =>
    void attempt(fixes, async () => {
      hold();
      show({ ...fixes, isApplying: true });
      const receipt = await askPage(
        'applyFixes',
        tab,
        fixes.fixes.filter(({ path }) => fixes.ticked.has(path)),
      );
      await refresh();
      show({ name: 'receipt', receipt });
    }),
  ignore: (finding: Finding, scope: IgnoreScope) =>
    void attempt(view, async () => {
      if (typeof page === 'string') return;
      const label = labelOf(finding, page.snapshot, settings.language);
      await sendMessage('ignore', ignoreWish(finding, scope, { label, project: page.project.known }));
      await refresh();
      show(HOME, t('findings.ignored'));
    }),
});
