import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import type { ShelvedTemplate } from '@/components/templates/template-shelf-item';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { common } from '@/utils/i18n/common';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { SECTION_IDS } from '@/utils/model/ids';
import type { Template, TemplateValue } from '@/utils/model/template';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';

/** A template in words, its values by section in the order of the form. */
export function shelveTemplate({ id, name, values, updatedAt }: Template, language: Language): ShelvedTemplate {
  const sectionName = createTranslate(common, language);
  const formatDate = language === 'th' ? formatThaiDate : formatEnglishDate;
  const sections = SECTION_IDS.flatMap((section) => {
    const held = values.filter(({ path }) => path.startsWith(`${section}.`));
    return held.length === 0
      ? []
      : [{ name: sectionName(`section.${section}`), values: held.map((value) => sayValue(value, language)) }];
  });
  return {
    id,
    name,
    fieldCount: values.length,
    sections,
    updated: formatDate(bangkokToday(new Date(updatedAt)), 'short'),
  };
}

function sayValue(value: TemplateValue, language: Language) {
  return { path: value.path, label: nameOfField(value, language), shown: textOfValue(value.to) };
}
