import '@/components/drafts/drafts.css';
import { DraftNotice } from '@/components/drafts/draft-notice';
import { sayDraftName } from '@/components/drafts/say-draft';
import { sayMoment } from '@/utils/calendar/say-moment';
import { drafts as words } from '@/utils/i18n/drafts';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { PageDrafts } from '@/utils/model/draft';

export interface DraftOfferDeeds {
  onCompareDraft(id: string): void;
  onDeclineDraft(id: string): void;
  onAllDrafts(): void;
}

export interface DraftsViewProps extends DraftOfferDeeds {
  /** Absent until the page knows of them. */
  drafts: PageDrafts | undefined;
  language: Language;
}

/** What the page does not show of what was typed before, and the way to all that is kept of it. */
export function DraftsView({ drafts, language, ...on }: DraftsViewProps) {
  const t = createTranslate(words, language);
  const { offers = [], trouble } = drafts ?? {};
  return (
    <DraftNotice
      t={t}
      offers={offers.map(({ id, keptAt, sentAt, count }) => ({
        ...{ id, name: sayDraftName({ keptAt }, language) },
        sentence: sentAt
          ? t('notice.sent', { when: sayMoment(sentAt, language), count })
          : t('notice.kept', { when: sayMoment(keptAt, language), count }),
      }))}
      trouble={trouble ? t(`notice.trouble.${trouble}`) : ''}
      onCompare={on.onCompareDraft}
      onDecline={on.onDeclineDraft}
      onAll={on.onAllDrafts}
    />
  );
}
