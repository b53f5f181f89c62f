import { sayMoment } from '@/utils/calendar/say-moment';
import type { DraftHead } from '@/utils/drafts/head-of-draft';
import { common } from '@/utils/i18n/common';
import { drafts } from '@/utils/i18n/drafts';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Draft } from '@/utils/model/draft';

/** A moment of a draft in words. */
export interface SaidDraft {
  id: string;
  when: string;
  part: string;
  /** How much it holds, and what became of it. */
  facts: string;
}

export function sayDraft(head: DraftHead, language: Language): SaidDraft {
  const t = createTranslate(drafts, language);
  const { id, keptAt, count, sentAt, declinedAt } = head;
  const facts = [
    t('draft.fields', { count }),
    sentAt && t('draft.sent', { when: sayMoment(sentAt, language) }),
    declinedAt && t('draft.declined', { when: sayMoment(declinedAt, language) }),
  ];
  return {
    ...{ id, when: sayMoment(keptAt, language), part: sayDraftPart(head, language) },
    facts: facts.filter(Boolean).join(' · '),
  };
}

/** A part of the form; of a quarterly report, which. */
export function sayDraftPart({ sectionId, report }: Pick<Draft, 'sectionId' | 'report'>, language: Language): string {
  const t = createTranslate(drafts, language);
  const section = createTranslate(common, language)(`section.${sectionId}`);
  if (!report) return section;
  const { quarter, fiscalYear } = report;
  return fiscalYear === undefined
    ? t('draft.quarter', { section, quarter })
    : t('draft.quarterOf', { section, quarter, year: fiscalYear });
}

export const sayDraftName = ({ keptAt }: Pick<Draft, 'keptAt'>, language: Language): string =>
  createTranslate(drafts, language)('draft.name', { when: sayMoment(keptAt, language) });
