import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import type { Evidence } from '@/utils/model/evidence';

/** How surely a rule is known. Only what is verified is said as a fact. */
export function sayEvidence({ mark, source }: Evidence, t: Translate<typeof options>): string {
  if (mark === 'verified') return t('rules.evidence.verified', { source });
  const evidence = t(`rules.evidence.${mark}`);
  return source === undefined ? evidence : t('rules.evidence.basedOn', { evidence, source });
}
