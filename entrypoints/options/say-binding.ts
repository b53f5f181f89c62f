import type { TaughtField } from '@/components/teach/taught-list';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { common } from '@/utils/i18n/common';
import { teach } from '@/utils/i18n/teach';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Binding } from '@/utils/model/binding';
import { sectionOf } from '@/utils/model/ids';
import { nameOfGroup } from '@/utils/site/group-names';
import { nameOfField } from '@/utils/site/single-fields';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';

const SAID = { is: 'bindings.is', 'is-not': 'bindings.isNot', 'adds-row': 'bindings.addsRow' } as const;

/** What was taught, in words. */
export function sayBinding({ id, path, says, control, createdAt }: Binding, language: Language): TaughtField {
  const t = createTranslate(teach, language);
  const addsRow = says === 'adds-row';
  const label = control.labelText || t(addsRow ? 'teach.noWords' : 'teach.noLabel');
  const day = bangkokToday(new Date(createdAt));
  return {
    id,
    field: addsRow ? t('bindings.adder', { group: nameOfGroup(path) }) : nameOfField(path),
    section: createTranslate(common, language)(`section.${sectionOf(path)}`),
    said: t(SAID[says], { label }),
    since: t('bindings.since', { date: (language === 'th' ? formatThaiDate : formatEnglishDate)(day, 'short') }),
  };
}
