import { FillPreview } from '@/components/fill/fill-preview';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Preview } from './view-state';

export interface PreviewViewProps {
  preview: Preview;
  snapshot: Snapshot;
  t: Translate<typeof panel>;
  language: Language;
  onToggle(path: FieldPath): void;
  onApply(): void;
  onBack(): void;
}

export function PreviewView({ preview, snapshot, t, language, ...on }: PreviewViewProps) {
  const { steps, ticked, isApplying, isReplanned, template } = preview;
  const count = (kind: FillStep['kind']) => steps.filter((step) => step.kind === kind).length;
  const words = {
    heading: t('preview.heading', { name: template.name }),
    notice: isReplanned ? t('preview.replanned') : '',
    write: t('preview.write', { count: count('write') }),
    overwrite: t('preview.overwrite', { count: count('overwrite') }),
    overwriteHint: t('preview.overwriteHint'),
    skip: t('preview.skip', { count: count('skip') }),
    old: t('preview.old'),
    new: t('preview.new'),
    reminder: t('panel.neverSaves'),
    apply: isApplying ? t('preview.applying') : t('preview.apply', { count: ticked.size }),
    back: t('panel.back'),
    name: (step: FillStep) => nameOfField(step, language),
    value: ({ path, to }: FillStep) => textOfValue(to, snapshot.fields[path]?.kind),
    because: ({ because }: FillStep & { kind: 'skip' }) => t(`skip.${because}`),
  };
  return <FillPreview {...{ steps, ticked, isApplying, words }} {...on} />;
}
