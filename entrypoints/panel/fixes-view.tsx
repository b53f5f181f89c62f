import { FillPreview } from '@/components/fill/fill-preview';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import type { panel } from '@/utils/i18n/panel';
import { common } from '@/utils/i18n/common';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import type { FillStep } from '@/utils/model/fill';
import { sectionOf, type FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Fixes } from './view-state';

export interface FixesViewProps {
  view: Fixes;
  snapshot: Snapshot;
  t: Translate<typeof panel>;
  language: Language;
  onToggle(path: FieldPath): void;
  onToggleAll(paths: readonly FieldPath[], isOn: boolean): void;
  onApply(): void;
  onBack(): void;
}

/** Quick fixes, old beside new, in the same form as a fill. What must change together is ticked together. */
export function FixesView({ view, snapshot, t, language, onToggle, onToggleAll, ...on }: FixesViewProps) {
  const { fixes, ticked, isApplying } = view;
  const labelOf = (path: FieldPath) => snapshot.fields[path]?.label ?? '';
  const leader = new Map(
    fixes.flatMap(({ path, also = [] }) => [path, ...also.map((other) => other.path)].map((part) => [part, path])),
  );
  const steps = fixes
    .flatMap(({ also = [], ...fix }) => [fix, ...also])
    .map(({ path, from, to }): FillStep => ({ kind: 'overwrite', path, label: labelOf(path), from, to }));
  const shownTicks = new Set(steps.map(({ path }) => path).filter((path) => ticked.has(leader.get(path) ?? path)));
  const words = {
    heading: t('fixes.heading'),
    notice: '',
    write: '',
    overwrite: t('fixes.overwrite', { count: steps.length }),
    overwriteHint: t('fixes.hint'),
    skip: '',
    old: t('preview.old'),
    new: t('preview.new'),
    reminder: t('panel.neverSaves'),
    apply: isApplying ? t('preview.applying') : t('fixes.apply', { count: shownTicks.size }),
    back: t('panel.back'),
    name: (step: FillStep) => nameOfField(step, language),
    value: ({ to }: FillStep) => textOfValue(to),
    because: () => '',
    section: (path: FieldPath) => createTranslate(common, language)(`section.${sectionOf(path)}`),
    all: t('preview.all'),
  };
  return (
    <FillPreview
      {...{ steps, isApplying, words }}
      ticked={shownTicks}
      onToggle={(path) => onToggle(leader.get(path) ?? path)}
      onToggleAll={(paths, isOn) => onToggleAll([...new Set(paths.map((path) => leader.get(path) ?? path))], isOn)}
      {...on}
    />
  );
}
