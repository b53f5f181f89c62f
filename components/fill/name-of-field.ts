import { panel } from '@/utils/i18n/panel';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { rowNumberOf } from '@/utils/fill/row-number';
import type { FieldPath } from '@/utils/model/ids';

/** A field by its label, and by its row where it has one: every row of a group bears the same labels. */
export function nameOfField({ path, label }: { path: FieldPath; label: string }, language: Language): string {
  const t = createTranslate(panel, language);
  const row = rowNumberOf(path);
  const named = label === '' ? t('field.unnamed') : label;
  return row === undefined ? named : t('field.inRow', { label: named, row });
}
