import { FillPreview } from '@/components/fill/fill-preview';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import type { panel } from '@/utils/i18n/panel';
import { LayerList } from '@/components/fill/layer-list';
import { common } from '@/utils/i18n/common';
import { drafts } from '@/utils/i18n/drafts';
import { templates as variables } from '@/utils/i18n/templates';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import type { FillStep } from '@/utils/model/fill';
import { sectionOf, type FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import { rowsToAdd } from '@/utils/fill/rows-to-add';
import { surplusRows } from '@/utils/fill/surplus-rows';
import { kindAt } from '@/utils/site/kind-at';
import { nameOfGroup } from '@/utils/site/group-names';
import type { TemplateHead } from '@/utils/model/template';
import { DraftCopies, DraftOrigin } from './draft-in-preview';
import type { NamedLayer, Preview } from './view-state';

export interface PreviewViewProps {
  preview: Preview;
  snapshot: Snapshot;
  t: Translate<typeof panel>;
  language: Language;
  /** What may be laid over what is shown. */
  others: readonly TemplateHead[];
  onLayer(edit: (layers: readonly NamedLayer[]) => readonly NamedLayer[]): void;
  onAddLayer(id: string): void;
  onStop(): void;
  onToggle(path: FieldPath): void;
  onToggleAll(paths: readonly FieldPath[], isOn: boolean): void;
  onApply(): void;
  onBack(): void;
}

export function PreviewView({
  preview,
  snapshot,
  others,
  t,
  language,
  onLayer,
  onAddLayer,
  onStop,
  ...on
}: PreviewViewProps) {
  const { steps, ticked, isApplying, progress, isReplanned, template } = preview;
  const { draft } = template;
  const ofDraft = createTranslate(drafts, language);
  const count = (kind: FillStep['kind']) => steps.filter((step) => step.kind === kind).length;
  const words = {
    heading: t('preview.heading', { name: template.layers.map(({ name }) => name).join(' + ') }),
    notice: isReplanned ? t('preview.replanned') : '',
    write: t('preview.write', { count: count('write') }),
    overwrite: t('preview.overwrite', { count: count('overwrite') }),
    overwriteHint: t('preview.overwriteHint'),
    skip: t('preview.skip', { count: count('skip') }),
    old: draft ? ofDraft('compare.old') : t('preview.old'),
    new: draft ? ofDraft('compare.new') : t('preview.new'),
    reminder: t('panel.neverSaves'),
    apply: progress
      ? t('preview.progress', progress)
      : isApplying
        ? t('preview.applying')
        : t('preview.apply', { count: ticked.size }),
    back: isApplying ? t('preview.stop') : t('panel.back'),
    name: (step: FillStep) => nameOfField(step, language),
    value: ({ path, to }: FillStep) =>
      textOfValue(to, snapshot.fields[path]?.kind ?? kindAt(path)) || t('receipt.empty'),
    because: ({ because }: FillStep & { kind: 'skip' }) => t(`skip.${because}`),
    section: (path: FieldPath) => createTranslate(common, language)(`section.${sectionOf(path)}`),
    all: t('preview.all'),
  };
  const say = createTranslate(variables, language);
  const newRows = rowsToAdd(steps, ticked, snapshot.rows).map(({ group, count: rows }) =>
    t('rows.count', { group: nameOfGroup(group), count: rows }),
  );
  const used = new Set(template.layers.map(({ id }) => id));
  return (
    <FillPreview
      {...{ steps, ticked, isApplying, words, onStop }}
      below={draft && <DraftCopies {...{ draft, snapshot, language, steps }} />}
      {...on}
    >
      {draft && <DraftOrigin {...{ draft, snapshot, language }} />}
      {template.problems.length > 0 && (
        <div class="notice">
          <p>{t('preview.problems', { count: template.problems.length })}</p>
          <ul>
            {template.problems.map((problem) => (
              <li key={`${problem.path} ${problem.because} ${problem.name}`}>
                <strong>{nameOfField(problem, language)}</strong> {say(`variable.${problem.because}`, problem.params)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {newRows.length > 0 && <p class="notice">{t('rows.toAdd', { rows: newRows.join(' · ') })}</p>}
      {(draft ? [] : surplusRows(template.values, snapshot)).map(({ group, rows }) => (
        <p key={group} class="row__note">
          {t('rows.surplus', { group: nameOfGroup(group), count: rows.length })}
        </p>
      ))}
      {!template.queued && !draft && (
        <LayerList
          layers={template.layers.map(({ name }) => name)}
          others={others.filter(({ id }) => !used.has(id))}
          words={{
            heading: t('preview.layers', { count: template.layers.length }),
            hint: t('preview.layersHint'),
            add: t('preview.addLayer'),
            none: t('preview.noLayer'),
            up: (name) => t('preview.layerUp', { name }),
            remove: (name) => t('preview.layerRemove', { name }),
          }}
          onAdd={onAddLayer}
          onUp={(place) => onLayer((layers) => raised(layers, place))}
          onRemove={(place) => onLayer((layers) => layers.filter((_, at) => at !== place))}
        />
      )}
    </FillPreview>
  );
}

/** One place further up. */
const raised = (layers: readonly NamedLayer[], place: number): NamedLayer[] => {
  const next = [...layers];
  next.splice(place - 1, 0, ...next.splice(place, 1));
  return next;
};
