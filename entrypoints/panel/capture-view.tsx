import { nameOfField } from '@/components/fill/name-of-field';
import { CaptureForm } from '@/components/templates/capture-form';
import { capturableFields } from '@/utils/fill/capture-template';
import { MOST_LETTERS, suggestName } from '@/utils/fill/suggest-name';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';

export interface CaptureViewProps {
  snapshot: Snapshot;
  /** The page's sections in words. */
  sections: string;
  t: Translate<typeof panel>;
  language: Language;
  onSave(name: string, chosen: ReadonlySet<FieldPath>): void;
  onCancel(): void;
}

export function CaptureView({ snapshot, sections, t, language, onSave, onCancel }: CaptureViewProps) {
  const fields = capturableFields(snapshot).map((field) => ({ ...field, label: nameOfField(field, language) }));
  const words = {
    heading: t('capture.heading'),
    name: t('capture.name'),
    nameMissing: t('capture.nameMissing'),
    choose: t('capture.choose'),
    hint: t('capture.hint'),
    all: t('capture.all'),
    nothing: t('capture.nothing'),
    noneFilled: t('capture.noneFilled'),
    noneChosen: t('capture.noneChosen'),
    cancel: t('capture.cancel'),
    save: (count: number) => t('capture.save', { count }),
  };
  const suggestedName = suggestName(snapshot, sections);
  return <CaptureForm mostLetters={MOST_LETTERS} {...{ fields, suggestedName, words, onSave, onCancel }} />;
}
