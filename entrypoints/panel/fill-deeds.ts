import { approvePlan } from '@/utils/fill/approve-plan';
import { withoutRows } from '@/utils/fill/row-number';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Era } from '@/utils/model/field';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { nameOfGroup } from '@/utils/site/group-names';
import { askPage } from './page-link';
import type { PanelTools } from './panel-tools';
import { HOME, labelled, renewPreview, type Fillable, type NamedLayer, type Preview, type Wanted } from './view-state';

/** From a template to its receipt, and back. */
export const fillDeeds = ({ tab, view, settings, t, show, attempt, hold, begin, refresh }: PanelTools) => ({
  use: (id: string) =>
    void attempt(view, async () => {
      const template = await sendMessage('readTemplate', id);
      if (template) await begin({ layers: [template] });
      else show(HOME, t('storage.unreadable'));
    }),
  /** Other layers, or another order of them: the preview is made anew. */
  layer: (preview: Preview, edit: (layers: readonly NamedLayer[]) => readonly NamedLayer[]) =>
    void attempt(preview, () => begin({ ...wantedOf(preview.template), layers: edit(preview.template.layers) })),
  addLayer: (preview: Preview, id: string) =>
    void attempt(preview, async () => {
      const template = await sendMessage('readTemplate', id);
      if (template) await begin({ ...wantedOf(preview.template), layers: [...preview.template.layers, template] });
    }),
  answer: (wanted: Wanted, answers: Record<string, string>) =>
    void attempt(view, async () => {
      await sendMessage('rememberAnswers', answers);
      await begin(wanted, answers);
    }),
  apply: (preview: Preview) =>
    void attempt(preview, async () => {
      hold();
      show({ ...preview, isApplying: true });
      const order = approvePlan(preview.snapshotId, preview.steps, preview.ticked, settings.dateEras);
      const receipt = await askPage('applyFill', tab, order);
      if (receipt === 'stale') {
        const { snapshot } = await askPage('readPage', tab);
        return show({ ...renewPreview(preview, snapshot), isReplanned: true, refusals: preview.refusals + 1 });
      }
      const { queued } = preview.template;
      if (queued && receipt.results.some(({ outcome }) => outcome === 'written'))
        await sendMessage('markQueue', { ...queued, status: 'filled' });
      await refresh();
      show({ name: 'receipt', receipt: labelled(receipt, preview.steps), template: preview.template });
    }),
  /** Beside the deed that is going on: it ends by itself with its receipt. */
  cancelFill: () => void askPage('cancelFill', tab).catch(() => undefined),
  /** The officer says which years a date box takes; the rest of the template is planned anew. */
  sayEra: (template: Fillable, path: FieldPath, era: Era) =>
    void attempt(view, async () => {
      await sendMessage('rememberEra', { field: withoutRows(path), era });
      await refresh();
      await begin(wantedOf(template), undefined, t('receipt.eraKept'));
    }),
  /** The officer shows which button adds rows to the group; what is left of the template waits here meanwhile. */
  pointAtAdder: (template: Fillable, group: GroupPath) =>
    void attempt(view, async () => {
      await askPage('teach', tab, group);
      await begin(wantedOf(template), undefined, t('rows.pointing', { group: nameOfGroup(group) }));
    }),
  undo: () =>
    void attempt(view, async () => {
      const receipt = await askPage('undoFill', tab);
      await refresh();
      show({ name: 'undo', receipt });
    }),
});

const wantedOf = ({ layers, queued, draft }: Fillable): Wanted => ({
  layers,
  ...(queued && { queued }),
  ...(draft && { draft }),
});
