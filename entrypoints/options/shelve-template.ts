import { textOfValue } from '@/components/fill/text-of-value';
import type { ShelvedTemplate } from '@/components/templates/template-shelf-item';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { common } from '@/utils/i18n/common';
import { options } from '@/utils/i18n/options';
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

function sayValue({ path, label, to }: TemplateValue, language: Language) {
  const row = /\[(\d+)\]/.exec(path)?.[1];
  const t = createTranslate(options, language);
  return {
    path,
    label: row === undefined ? label : t('shelf.row', { label, row: Number(row) + 1 }),
    shown: textOfValue(to),
  };
}
