import type { shelf } from '@/utils/i18n/shelf';
import type { templates } from '@/utils/i18n/templates';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { DraftProblem } from './read-draft';

/** What the views of one template speak with. */
export interface ShelfWords {
  t: Translate<typeof shelf>;
  /** Of variables and roll-forwards. */
  say: Translate<typeof templates>;
  language: Language;
}

export function sayDraftProblem(problem: DraftProblem, { t, say }: Pick<ShelfWords, 't' | 'say'>): string {
  if ('because' in problem) return t(`edit.wrong.${problem.because}`);
  const { because, params } = problem.variable;
  return t('edit.wrong.at', { words: problem.words, why: say(`variable.${because}`, params) });
}
