import { common } from '@/utils/i18n/common';
import { shelf } from '@/utils/i18n/shelf';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { SECTION_IDS } from '@/utils/model/ids';
import type { TemplateHead } from '@/utils/model/template';
import { sayDayOf } from './say-day';

/** What a template is, in words: how many fields of which sections, its tags, and when it was changed. */
export function shelveTemplate({ counts, tags, updatedAt }: TemplateHead, language: Language): string {
  const t = createTranslate(shelf, language);
  const sectionName = createTranslate(common, language);
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return [
    t(count === 1 ? 'shelf.oneField' : 'shelf.fields', { count }),
    ...SECTION_IDS.filter((section) => counts[section]).map((section) => sectionName(`section.${section}`)),
    ...(tags.length > 0 ? [t('shelf.tags', { tags: tags.join(', ') })] : []),
    t('shelf.updated', { date: sayDayOf(updatedAt, language) }),
  ].join(' · ');
}
