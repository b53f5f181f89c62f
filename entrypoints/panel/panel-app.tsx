import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { approvePlan, defaultTicks } from '@/utils/fill/approve-plan';
import { capturableFields, captureTemplate } from '@/utils/fill/capture-template';
import { planFill } from '@/utils/fill/plan-fill';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import type { FillReceipt, FillStep, UndoReceipt } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
import type { Template, TemplateList } from '@/utils/model/template';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { askPage, followPage, tabInFront } from './page-link';
import { CaptureView, HomeView, PreviewView, ReceiptView, UndoView } from './views';

type View =
  | { name: 'home' }
  | { name: 'capture' }
  | {
      name: 'preview';
      template: Template;
      snapshotId: number;
      steps: readonly FillStep[];
      ticked: ReadonlySet<FieldPath>;
      isReplanned: boolean;
      isApplying: boolean;
    }
  | { name: 'receipt'; receipt: FillReceipt }
  | { name: 'undo'; receipt: UndoReceipt };

/** The panel: what is known of the page in front, and what can be done with it. */
export function PanelApp() {
  const [page, setPage] = useState<PageState | 'loading' | 'none'>('loading');
  const [list, setList] = useState<TemplateList>({ templates: [], damaged: 0 });
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [view, setView] = useState<View>({ name: 'home' });
  const [notice, setNotice] = useState('');
  const tab = useRef<number | undefined>(undefined);
  const main = useRef<HTMLDivElement>(null);
  const { language } = settings;
  const t = createTranslate(panel, language);

  const refresh = useCallback(async () => {
    setSettings(await sendMessage('readSettings').catch(() => DEFAULT_SETTINGS));
    setList(await sendMessage('listTemplates').catch(() => ({ templates: [], damaged: 0 })));
    const id = await tabInFront();
    if (id !== tab.current) setView({ name: 'home' });
    tab.current = id;
    setPage(await readPage(id));
  }, []);
  useEffect(() => {
    void refresh();
    return followPage(() => void refresh());
  }, [refresh]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A new view is announced by its heading.
  useEffect(() => main.current?.querySelector<HTMLElement>('#view-heading')?.focus(), [view.name]);

  const attempt = async (work: () => Promise<void>) => {
    setNotice('');
    await work().catch(() => setNotice(t('panel.failed')));
  };
  const plan = (template: Template, isReplanned: boolean) =>
    attempt(async () => {
      const now = await readPage(tab.current);
      setPage(now);
      if (now === 'none') return setView({ name: 'home' });
      const steps = planFill(template, now.snapshot);
      setView({
        name: 'preview',
        template,
        snapshotId: now.snapshot.id,
        steps,
        ticked: defaultTicks(steps),
        isReplanned,
        isApplying: false,
      });
    });
  const apply = (preview: View & { name: 'preview' }) =>
    attempt(async () => {
      setView({ ...preview, isApplying: true });
      const order = approvePlan(preview.snapshotId, preview.steps, preview.ticked);
      const receipt = await askPage('applyFill', tab.current, order).catch((problem: unknown) => {
        setView({ ...preview, isApplying: false });
        throw problem;
      });
      if (receipt === 'stale') return plan(preview.template, true);
      setView({ name: 'receipt', receipt });
    });
  const undo = () => attempt(async () => setView({ name: 'undo', receipt: await askPage('undoFill', tab.current) }));
  const capture = (name: string, chosen: ReadonlySet<FieldPath>) =>
    attempt(async () => {
      if (typeof page === 'string') return;
      const template = captureTemplate(page.snapshot, chosen, {
        id: crypto.randomUUID(),
        name,
        now: new Date().toISOString(),
      });
      await sendMessage('saveTemplate', template);
      setView({ name: 'home' });
      setNotice(t('templates.saved', { name: template.name, count: template.values.length }));
      await refresh();
    });
  const home = () => {
    setView({ name: 'home' });
    void refresh();
  };

  if (typeof page === 'string') return <p class="calm">{t(page === 'loading' ? 'panel.loading' : 'panel.noPage')}</p>;
  const { snapshot } = page;
  if (snapshot.sections.length === 0) return <p class="calm">{t('panel.notForm')}</p>;
  const sections = snapshot.sections.map((id) => createTranslate(common, language)(`section.${id}`)).join(' · ');
  return (
    <div ref={main}>
      <header class="head">
        <h1>{sections}</h1>
        <p>{t('panel.coverage', coverageOf(snapshot))}</p>
      </header>
      <p class={notice === '' ? 'quiet-status' : 'notice'} role="status">
        {notice}
      </p>
      {view.name === 'home' && (
        <HomeView
          {...{ page, list, t, language }}
          onJump={(path) => void askPage('jumpTo', tab.current, path).catch(() => setNotice(t('panel.failed')))}
          onCapture={() => setView({ name: 'capture' })}
          onUse={(id) => {
            const template = list.templates.find((candidate) => candidate.id === id);
            if (template) void plan(template, false);
          }}
          onUndo={() => void undo()}
        />
      )}
      {view.name === 'capture' && (
        <CaptureView
          fields={capturableFields(snapshot)}
          suggestedName={sections}
          t={t}
          onSave={(name, chosen) => void capture(name, chosen)}
          onCancel={home}
        />
      )}
      {view.name === 'preview' && (
        <PreviewView
          {...view}
          t={t}
          onToggle={(path) => setView({ ...view, ticked: toggled(view.ticked, path) })}
          onApply={() => void apply(view)}
          onBack={home}
        />
      )}
      {view.name === 'receipt' && <ReceiptView receipt={view.receipt} t={t} onUndo={() => void undo()} onDone={home} />}
      {view.name === 'undo' && <UndoView receipt={view.receipt} t={t} onDone={home} />}
    </div>
  );
}

async function readPage(tab: number | undefined): Promise<PageState | 'none'> {
  return askPage('readPage', tab).catch(() => 'none' as const);
}

function toggled(ticked: ReadonlySet<FieldPath>, path: FieldPath): ReadonlySet<FieldPath> {
  const next = new Set(ticked);
  if (!next.delete(path)) next.add(path);
  return next;
}
