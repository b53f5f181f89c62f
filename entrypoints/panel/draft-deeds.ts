import { sayDraftName } from '@/components/drafts/say-draft';
import { valuesOfDraft } from '@/utils/drafts/values-of-draft';
import { drafts as words } from '@/utils/i18n/drafts';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Draft } from '@/utils/model/draft';
import type { Language } from '@/utils/model/settings';
import type { Snapshot } from '@/utils/model/snapshot';
import type { PanelTools } from './panel-tools';
import { HOME, previewOf, type Preview } from './view-state';

export function draftDeeds({ page, view, settings, show, attempt, begin, refresh }: PanelTools) {
  const t = createTranslate(words, settings.language);
  const read = async (): Promise<Draft[]> => {
    if (typeof page === 'string') return [];
    const { address, known, identity } = page.project;
    const projectId = known?.id ?? identity?.id;
    return sendMessage('readDrafts', { address, ...(projectId !== undefined && { projectId }) });
  };
  return {
    compare: (id: string) =>
      void attempt(view, async () => {
        const draft = (await read()).find((each) => each.id === id);
        if (draft) await begin({ layers: [], draft });
        else show(HOME, t('notice.gone'));
      }),
    decline: (id: string) =>
      void attempt(view, async () => {
        await sendMessage('declineDrafts', [id]);
        await refresh();
        show(HOME, t('notice.declined'));
      }),
    showAll: () => void attempt(view, async () => show({ name: 'drafts', drafts: await read() })),
  };
}

/** Its texts go back as they were typed: no variable in them is worked out. */
export function previewOfDraft(draft: Draft, snapshot: Snapshot, language: Language): Preview {
  const values = valuesOfDraft(draft, snapshot);
  const layers = [{ name: sayDraftName(draft, language), values }];
  return previewOf({ layers, values, problems: [], draft }, snapshot);
}
