import '@/components/drafts/drafts.css';
import '@/components/ui/long-text.css';
import { CopyList } from '@/components/drafts/copy-list';
import { sayDraftPart } from '@/components/drafts/say-draft';
import { nameOfField } from '@/components/fill/name-of-field';
import { sayMoment } from '@/utils/calendar/say-moment';
import { copiesOfDraft } from '@/utils/drafts/copies-of-draft';
import { drafts as words } from '@/utils/i18n/drafts';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Draft } from '@/utils/model/draft';
import type { FillStep } from '@/utils/model/fill';
import type { Snapshot } from '@/utils/model/snapshot';

interface OfDraft {
  draft: Draft;
  snapshot: Snapshot;
  language: Language;
}

/** Which part a draft is of, and until when it was kept. */
export function DraftOrigin({ draft, snapshot, language }: OfDraft) {
  const t = createTranslate(words, language);
  const { openedAt, keptAt, sentAt, declinedAt } = draft;
  const part = sayDraftPart(draft, language);
  const when = (moment: string) => sayMoment(moment, language);
  return (
    <>
      <p class="calm">
        {t('compare.origin', { part, from: when(openedAt), until: when(keptAt) })}
        {sentAt && ` · ${t('draft.sent', { when: when(sentAt) })}`}
        {declinedAt && ` · ${t('draft.declined', { when: when(declinedAt) })}`}
      </p>
      {!snapshot.sections.includes(draft.sectionId) && <p class="notice">{t('compare.elsewhere', { part })}</p>}
    </>
  );
}

/** What of a draft no fill puts back. */
export function DraftCopies({ draft, snapshot, language, steps }: OfDraft & { steps: readonly FillStep[] }) {
  const t = createTranslate(words, language);
  const copies = copiesOfDraft(draft, steps, snapshot);
  if (copies.length === 0) return null;
  return (
    <>
      <h3>{t('compare.copies', { count: copies.length })}</h3>
      <p class="row__note">{t('compare.copiesHint')}</p>
      <CopyList
        t={t}
        lines={copies.map(({ path, label, shown }, at) => ({
          id: path ?? `text ${at}`,
          name: path ? nameOfField({ path, label }, language) : label || t('draft.otherText'),
          text: shown,
        }))}
      />
    </>
  );
}
