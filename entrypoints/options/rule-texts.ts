import { rules } from '@/utils/i18n/rules';
import { sayIn, wordsOf, type Language } from '@/utils/i18n/translate';
import { RULES } from '@/utils/rules';

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** A rule by its title; undefined for one that this version does not have. */
export const titleOf = (id: string, language: Language): string | undefined =>
  RULE_IDS.includes(id) ? sayIn(wordsOf(language, rules))(`rule.${id}.title`) : undefined;
