import { copyTemplate } from '@/utils/fill/copy-template';
import { conflict } from '@/utils/i18n/conflict';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Template } from '@/utils/model/template';
import type { Conflict, ConflictAnswer } from './template-conflict';

/** What is to be saved after the officer's answer, if anything, and what is said when it is done. */
export function settleConflict(
  { mine, newer }: Conflict,
  answer: ConflictAnswer,
  language: Language,
): { save?: Template; basedOn?: string; said: string } {
  const t = createTranslate(conflict, language);
  if (answer === 'newer')
    return { said: newer ? t('conflict.tookNewer', { name: newer.name }) : t('conflict.dropped') };
  const now = new Date().toISOString();
  if (answer === 'overwrite' && newer)
    return {
      save: { ...mine, updatedAt: now },
      basedOn: newer.updatedAt,
      said: t('conflict.overwritten', { name: mine.name }),
    };
  const copy = copyTemplate(mine, { id: crypto.randomUUID(), name: t('conflict.copyName', { name: mine.name }), now });
  return { save: copy, said: t('conflict.copied', { name: copy.name }) };
}
