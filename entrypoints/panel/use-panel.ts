import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageProblem } from '@/components/templates/storage-problem';
import { saveJson } from '@/components/ui/save-json';
import { approvePlan } from '@/utils/fill/approve-plan';
import { captureTemplate } from '@/utils/fill/capture-template';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import { withoutRows } from '@/utils/fill/row-number';
import type { Era } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';
import { askPage } from './page-link';
import { useFront } from './use-front';
import { labelled, previewOf, renewPreview, toggleTick, type Preview, type View } from './view-state';

/** A view belongs to one tab: on another it is not shown, and it is there again when the officer comes back. */
interface Shown {
  tab: number | undefined;
  view: View;
  notice: string;
}
const HOME: View = { name: 'home' };

/** The panel without its looks: what is shown, and the officer's deeds. */
export function usePanel() {
  const { front, tabNow, settings, list, refresh } = useFront();
  const [shown, setShown] = useState<Shown>({ tab: undefined, view: HOME, notice: '' });
  const isBusy = useRef(false);
  const { tab, page } = front;
  const { view, notice } = shown.tab === tab ? shown : { view: HOME, notice: '' };
  const t = createTranslate(panel, settings.language);

  /** For the tab that the wish was made on, unless the officer has begun something on another. */
  const show = (next: View, said = '') =>
    setShown((now) => (now.tab === tab || tabNow() === tab ? { tab, view: next, notice: said } : now));

  useLayoutEffect(() => {
    if (typeof page === 'string') return;
    const renew = (at: View) => (at.name === 'preview' && !at.isApplying ? renewPreview(at, page.snapshot) : at);
    setShown((now) => (now.tab === tab ? { ...now, view: renew(now.view) } : now));
  }, [tab, page]);

  /** One deed at a time: a second press of the same button is no second wish. */
  const attempt = async (from: View, deed: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await deed();
    } catch (problem) {
      show(from, t(storageProblem(problem)));
      // The page may have changed while nobody looked.
      void refresh();
    } finally {
      isBusy.current = false;
    }
  };

  return {
    ...{ page, settings, list, view, notice, refresh },
    capture: () => show({ name: 'capture' }),
    home() {
      show(HOME);
      void refresh();
    },
    jump: (path: FieldPath) => void attempt(view, () => askPage('jumpTo', tab, path)),
    use: (id: string) =>
      void attempt(view, async () => {
        const template = typeof list === 'object' && list.templates.find((candidate) => candidate.id === id);
        const { snapshot } = await askPage('readPage', tab);
        if (template) show(previewOf(template, snapshot));
      }),
    toggle: (preview: Preview, path: FieldPath) => show(toggleTick(preview, path)),
    apply: (preview: Preview) =>
      void attempt(preview, async () => {
        show({ ...preview, isApplying: true });
        const order = approvePlan(preview.snapshotId, preview.steps, preview.ticked, settings.dateEras);
        const receipt = await askPage('applyFill', tab, order);
        if (receipt === 'stale') {
          const { snapshot } = await askPage('readPage', tab);
          return show({ ...renewPreview(preview, snapshot), isReplanned: true, refusals: preview.refusals + 1 });
        }
        await refresh();
        show({ name: 'receipt', receipt: labelled(receipt, preview.steps), template: preview.template });
      }),
    /** The officer says which years a date box takes; the rest of the template is planned anew. */
    sayEra: (template: Template, path: FieldPath, era: Era) =>
      void attempt(view, async () => {
        await sendMessage('rememberEra', { field: withoutRows(path), era });
        await refresh();
        const { snapshot } = await askPage('readPage', tab);
        show(previewOf(template, snapshot), t('receipt.eraKept'));
      }),
    undo: () =>
      void attempt(view, async () => {
        const receipt = await askPage('undoFill', tab);
        await refresh();
        show({ name: 'undo', receipt });
      }),
    teach: () => void attempt(view, () => askPage('teach', tab)),
    record: () =>
      void attempt(view, async () => {
        const recording = await askPage('recordStructure', tab);
        const file = `emenscr-structure-${recording.sections[0] ?? 'page'}-${await sendMessage('readToday')}.json`;
        saveJson(file, recording);
        show(HOME, t('record.saved', { file, count: recording.controls.length }));
      }),
    save: (name: string, chosen: ReadonlySet<FieldPath>) =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        const made = { id: crypto.randomUUID(), name, now: new Date().toISOString() };
        const template = captureTemplate(page.snapshot, chosen, made);
        await sendMessage('saveTemplate', template);
        await refresh();
        show(HOME, t('templates.saved', { name: template.name, count: template.values.length }));
      }),
  };
}
