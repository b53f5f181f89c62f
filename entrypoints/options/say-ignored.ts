import type { ListedIgnored } from '@/components/options/ignored-list';
import { options } from '@/utils/i18n/options';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Ignored } from '@/utils/model/rule-choices';
import { nameOfField } from '@/utils/site/single-fields';
import { titleOf } from './rule-texts';
import { sayDayOf } from './say-day';

/** What is not to be told again, in words. */
export function sayIgnored({ id, ruleId, createdAt, ...scope }: Ignored, language: Language): ListedIgnored {
  const t = createTranslate(options, language);
  return {
    id,
    rule: titleOf(ruleId, language) ?? t('ignored.unknownRule', { id: ruleId }),
    scope: sayScope(scope, language),
    since: t('ignored.since', { date: sayDayOf(createdAt, language) }),
  };
}

function sayScope({ field, label, project }: Pick<Ignored, 'field' | 'label' | 'project'>, language: Language): string {
  const t = createTranslate(options, language);
  const name = project?.name;
  if (field === undefined) return name === undefined ? t('ignored.everywhere') : t('ignored.project', { name });
  const shown = label || nameOfField(field);
  return name === undefined ? t('ignored.field', { label: shown }) : t('ignored.both', { label: shown, name });
}
