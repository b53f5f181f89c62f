import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { settleConflict } from '@/components/templates/settle-conflict';
import { storageProblem } from '@/components/templates/storage-problem';
import type { Conflict, ConflictAnswer } from '@/components/templates/template-conflict';
import { saveJson } from '@/components/ui/save-json';
import { approvePlan } from '@/utils/fill/approve-plan';
import { layerValues } from '@/utils/fill/layer-values';
import { variableContext } from '@/utils/fill/variable-context';
import { resolveValues } from '@/utils/templates/resolve-values';
import { variablesOf } from '@/utils/templates/variables-of';
import type { Capture } from '@/components/templates/capture-form';
import { updateTemplate } from '@/utils/fill/update-template';
import { captureTemplate } from '@/utils/fill/capture-template';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import { withoutRows } from '@/utils/fill/row-number';
import type { Era } from '@/utils/model/field';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { sectionOf } from '@/utils/model/ids';
import type { ProjectQueue, QueueStatus } from '@/utils/model/queue';
import { copyText } from '@/components/ui/copy-text';
import { reportText } from '@/components/findings/report-text';
import { isStorageError } from '@/utils/model/storage-error';
import type { Template, TemplateValue } from '@/utils/model/template';
import type { Finding } from '@/utils/model/finding';
import { nameOfGroup } from '@/utils/site/group-names';
import { ignoreWish, type IgnoreScope } from '@/utils/rules/ignore-wish';
import { planFixes } from '@/utils/rules/plan-fixes';
import { draftDeeds, previewOfDraft } from './draft-deeds';
import { askPage, followFill } from './page-link';
import { sayReport } from './say-report';
import { labelOf } from './say-findings';
import { useFront } from './use-front';
import {
  fixesOf,
  labelled,
  previewOf,
  renewPreview,
  tickAll,
  toggleTick,
  type Fillable,
  type NamedLayer,
  type Wanted,
  type Fixes,
  type Preview,
  type View,
} from './view-state';

/** A view belongs to one tab: on another it is not shown, and it is there again when the officer comes back. */
interface Shown {
  tab: number | undefined;
  view: View;
  notice: string;
}
const HOME: View = { name: 'home' };

/** The panel without its looks: what is shown, and the officer's deeds. */
export function usePanel() {
  const isBusy = useRef(false);
  const isFilling = useRef(false);
  const { front, tabNow, settings, list, wanted, find, projects, queues, refresh } = useFront(() => isFilling.current);
  const [shown, setShown] = useState<Shown>({ tab: undefined, view: HOME, notice: '' });
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

  useEffect(
    () =>
      followFill(tabNow, (progress) =>
        setShown((now) =>
          now.view.name === 'preview' && now.view.isApplying ? { ...now, view: { ...now.view, progress } } : now,
        ),
      ),
    [tabNow],
  );

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
      isFilling.current = false;
    }
  };

  /** Asks for own variables that have no answer yet, then shows the preview. */
  const begin = async (wanted: Wanted, answers?: Record<string, string>, said = '') => {
    const { snapshot, project } = await askPage('readPage', tab);
    if (wanted.draft) return show(previewOfDraft(wanted.draft, snapshot, settings.language), said);
    const known = { ...(await sendMessage('readAnswers')), ...answers };
    const values = layerValues(wanted.layers);
    const { own } = variablesOf(values, answers ?? {});
    const open = own.filter((name) => !answers || !Object.hasOwn(answers, name));
    if (open.length > 0) return show({ name: 'ask', wanted, names: own, known });
    const { address, identity } = project;
    const context = await sendMessage('readContext', { address, ...(identity && { identity }) }).catch(() => undefined);
    const its = { agencyName: settings.agencyName, known: context?.project, own: known };
    show(previewOf({ ...wanted, ...resolveValues(values, variableContext(snapshot, its)) }, snapshot), said);
  };

  /** One that has changed since it was shown is not overwritten: the officer is asked. */
  const saveTemplate = async (mine: Template, basedOn: string | undefined, said: string) => {
    try {
      await sendMessage('saveTemplate', { ...mine, ...(basedOn !== undefined && { basedOn }) });
    } catch (problem) {
      if (!isStorageError(problem, 'ConflictError')) throw problem;
      const newer = await sendMessage('readTemplate', mine.id);
      return show({ name: 'capture', conflict: { mine, ...(newer && { newer }) } });
    }
    await refresh();
    show(HOME, said);
  };

  return {
    ...{ page, settings, list, wanted, find, projects, queues, view, notice, refresh },
    drafts: draftDeeds({ page, view, language: settings.language, show, attempt, begin, refresh }),
    capture: () => show({ name: 'capture' }),
    home() {
      show(HOME);
      void refresh();
    },
    jump: (path: FieldPath) => void attempt(view, () => askPage('jumpTo', tab, path)),
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
    /** The project of a queue, as far as this page asks for it. */
    useQueued: (queue: ProjectQueue) =>
      void attempt(view, async () => {
        const item = queue.items[queue.at];
        const { snapshot } = await askPage('readPage', tab);
        const values = item?.values.filter(({ path }) => snapshot.sections.includes(sectionOf(path))) ?? [];
        if (item) await begin({ layers: [{ name: item.name, values }], queued: { id: queue.id, at: queue.at } });
      }),
    markQueue: (queue: ProjectQueue, mark: { status?: QueueStatus; next?: number }) =>
      void attempt(view, async () => {
        await sendMessage('markQueue', { id: queue.id, at: queue.at, ...mark });
        await refresh();
        show(HOME);
      }),
    toggleAll: (preview: Preview | Fixes, paths: readonly FieldPath[], isOn: boolean) =>
      show(tickAll(preview, paths, isOn)),
    toggle: (preview: Preview | Fixes, path: FieldPath) => show(toggleTick(preview, path)),
    previewFixes: (findings: readonly Finding[]) =>
      void attempt(view, async () => {
        const { snapshot } = await askPage('readPage', tab);
        show(fixesOf(planFixes(findings, snapshot)));
      }),
    applyFixes: (fixes: Fixes) =>
      void attempt(fixes, async () => {
        isFilling.current = true;
        show({ ...fixes, isApplying: true });
        const receipt = await askPage(
          'applyFixes',
          tab,
          fixes.fixes.filter(({ path }) => fixes.ticked.has(path)),
        );
        await refresh();
        show({ name: 'receipt', receipt });
      }),
    ignore: (finding: Finding, scope: IgnoreScope) =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        const label = labelOf(finding, page.snapshot, settings.language);
        await sendMessage('ignore', ignoreWish(finding, scope, { label, project: page.project.known }));
        await refresh();
        show(HOME, t('findings.ignored'));
      }),
    assign: (to: { id: string } | { name: string }) =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        await sendMessage('assignProject', { address: page.project.address, to });
        await refresh();
        show(HOME, t('project.assigned'));
      }),
    setProposal: (id: string, isProposal: boolean) =>
      void attempt(view, async () => {
        await sendMessage('setProposal', { id, isProposal });
        await refresh();
      }),
    copyList: () =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        const { title, facts, readiness, lines } = sayReport(page, settings.language);
        const isCopied = await copyText(reportText(title, facts, readiness, lines));
        show(HOME, isCopied ? t('findings.copied', { count: lines.length }) : t('findings.notCopied'));
      }),
    print: () => void attempt(view, async () => void (tab !== undefined && (await sendMessage('openReport', tab)))),
    apply: (preview: Preview) =>
      void attempt(preview, async () => {
        isFilling.current = true;
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
    undo: () =>
      void attempt(view, async () => {
        const receipt = await askPage('undoFill', tab);
        await refresh();
        show({ name: 'undo', receipt });
      }),
    teach: () => void attempt(view, () => askPage('teach', tab)),
    /** The officer shows which button adds rows to the group; what is left of the template waits here meanwhile. */
    pointAtAdder: (template: Fillable, group: GroupPath) =>
      void attempt(view, async () => {
        await askPage('teach', tab, group);
        await begin(wantedOf(template), undefined, t('rows.pointing', { group: nameOfGroup(group) }));
      }),
    record: () =>
      void attempt(view, async () => {
        const recording = await askPage('recordStructure', tab);
        const file = `emenscr-structure-${recording.sections[0] ?? 'page'}-${await sendMessage('readToday')}.json`;
        saveJson(file, recording);
        show(HOME, t('record.saved', { file, count: recording.controls.length }));
      }),
    save: ({ name, tags, chosen, policies }: Capture, into?: Template) =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        const made = { id: crypto.randomUUID(), name, now: new Date().toISOString() };
        const fresh = captureTemplate(page.snapshot, chosen, made);
        const values = fresh.values.map((value) => withPolicy(value, policies));
        const template = into
          ? updateTemplate(into, values, made.now)
          : { ...fresh, values, ...(tags.length > 0 && { tags }) };
        const facts = { name: template.name, count: template.values.length };
        await saveTemplate(template, into?.updatedAt, t(into ? 'templates.updated' : 'templates.saved', facts));
      }),
    answerConflict: (made: Conflict, answer: ConflictAnswer) =>
      void attempt(view, async () => {
        const { save, basedOn, said } = settleConflict(made, answer, settings.language);
        if (save) return saveTemplate(save, basedOn, said);
        await refresh();
        show(HOME, said);
      }),
  };
}

const wantedOf = ({ layers, queued, draft }: Fillable): Wanted => ({
  layers,
  ...(queued && { queued }),
  ...(draft && { draft }),
});

function withPolicy(value: TemplateValue, policies: Capture['policies']): TemplateValue {
  const policy = policies.get(value.path);
  return policy ? { ...value, policy } : value;
}
