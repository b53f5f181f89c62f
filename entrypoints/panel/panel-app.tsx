import { useEffect, useRef } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { HelpLink } from '@/components/ui/help-link';
import { AskVariables } from '@/components/fill/ask-variables';
import { TemplateConflict } from '@/components/templates/template-conflict';
import { CaptureView } from './capture-view';
import { DraftListView } from './draft-list-view';
import { FixesView } from './fixes-view';
import { HomeView } from './home-view';
import { PanelPart } from './panel-part';
import { PreviewView } from './preview-view';
import { isOpen, QueueView } from './queue-view';
import { ReceiptView, UndoView } from './receipt-views';
import { helpOf } from './help-of';
import { usePanel } from './use-panel';

/** The panel: what is known of the page in front, and what can be done with it. */
export function PanelApp() {
  const { page, settings, list, projects, queues, view, notice, ...deeds } = usePanel();
  const { language } = settings;
  const t = createTranslate(panel, language);
  const root = useRef<HTMLDivElement>(null);
  const refusals = view.name === 'preview' ? view.refusals : 0;
  const isFirst = useRef(true);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('panel.title');
  }, [language]);
  useEffect(() => {
    if (!isFirst.current) window.scrollTo(0, 0);
  }, [view.name]);
  useEffect(() => {
    // A new view is announced by its heading; the person's focus is taken from nowhere but the panel itself.
    if (!isFirst.current && document.hasFocus())
      (root.current?.querySelector<HTMLElement>('#view-heading') ?? root.current?.querySelector('h1'))?.focus();
    isFirst.current = false;
  }, [view.name, refusals]);

  const queue = queues.find(isOpen);
  const queueDeeds = { onFillQueued: deeds.useQueued, onMarkQueue: deeds.markQueue };
  const sections = typeof page === 'string' ? [] : page.snapshot.sections;
  if (typeof page === 'string' || sections.length === 0) {
    const why = page === 'loading' ? 'panel.loading' : page === 'none' ? 'panel.noPage' : 'panel.notForm';
    return (
      <div ref={root} class="nowhere">
        <h1 tabIndex={-1}>{t('panel.title')}</h1>
        <p class="calm" role="status">
          {t(why)}
        </p>
        <p>
          <HelpLink page="index" language={language} />
        </p>
        {queue && <QueueView {...{ queue, language, sections }} {...queueDeeds} />}
      </div>
    );
  }
  const { snapshot } = page;
  const sectionNames = sections.map((id) => createTranslate(common, language)(`section.${id}`)).join(' · ');
  return (
    <div ref={root}>
      <header class="head">
        <h1 tabIndex={-1}>{sectionNames}</h1>
        <p>
          <span>{t('panel.coverage', coverageOf(snapshot))}</span> ·{' '}
          <HelpLink page={helpOf(view)} language={language} />
        </p>
      </header>
      <p class={notice === '' ? 'quiet-status' : 'notice notice--stay'} role="status">
        {notice}
      </p>
      <PanelPart
        key={view.name}
        unit={view.name}
        language={language}
        {...(view.name !== 'home' && { onBack: deeds.home })}
      >
        {view.name === 'home' && (
          <HomeView
            {...{ page, list, wanted: deeds.wanted, projects, queues, t, language }}
            onJump={deeds.jump}
            onFix={deeds.previewFixes}
            onIgnore={deeds.ignore}
            onCopy={deeds.copyList}
            onPrint={deeds.print}
            onAssign={deeds.assign}
            onProposal={deeds.setProposal}
            onFind={deeds.find}
            onCapture={deeds.capture}
            onUse={deeds.use}
            {...queueDeeds}
            onCompareDraft={deeds.drafts.compare}
            onDeclineDraft={deeds.drafts.decline}
            onAllDrafts={deeds.drafts.showAll}
            onUndo={deeds.undo}
            onRecord={deeds.record}
            onTeach={deeds.teach}
            onRetry={() => void deeds.refresh()}
          />
        )}
        {view.name === 'drafts' && (
          <DraftListView
            drafts={view.drafts}
            language={language}
            onCompare={deeds.drafts.compare}
            onBack={deeds.home}
          />
        )}
        {view.name === 'capture' && (
          <CaptureView
            {...{ snapshot, t, language }}
            sections={sectionNames}
            templates={typeof list === 'object' ? list.heads : []}
            onSave={deeds.save}
            onCancel={deeds.home}
          />
        )}
        {view.name === 'capture' && view.conflict && (
          <TemplateConflict
            {...{ ...view.conflict, language }}
            onAnswer={(answer) => view.conflict && deeds.answerConflict(view.conflict, answer)}
            onBack={deeds.capture}
          />
        )}
        {view.name === 'ask' && (
          <AskVariables
            key={view.names.join()}
            names={view.names}
            known={view.known}
            words={{
              heading: t('ask.heading'),
              hint: t('ask.hint'),
              missing: t('ask.missing'),
              go: t('ask.go'),
              back: t('panel.back'),
            }}
            onAnswer={(answers) => deeds.answer(view.wanted, answers)}
            onBack={deeds.home}
          />
        )}
        {view.name === 'preview' && (
          <PreviewView
            {...{ preview: view, snapshot, t, language }}
            others={typeof list === 'object' ? list.heads : []}
            onLayer={(edit) => deeds.layer(view, edit)}
            onAddLayer={(id) => deeds.addLayer(view, id)}
            onStop={deeds.cancelFill}
            onToggle={(path) => deeds.toggle(view, path)}
            onToggleAll={(paths, isOn) => deeds.toggleAll(view, paths, isOn)}
            onApply={() => deeds.apply(view)}
            onBack={deeds.home}
          />
        )}
        {view.name === 'fixes' && (
          <FixesView
            {...{ view, snapshot, t, language }}
            onToggle={(path) => deeds.toggle(view, path)}
            onToggleAll={(paths, isOn) => deeds.toggleAll(view, paths, isOn)}
            onApply={() => deeds.applyFixes(view)}
            onBack={deeds.home}
          />
        )}
        {view.name === 'receipt' && (
          <ReceiptView
            {...{ receipt: view.receipt, canUndo: page.canUndo, t, language }}
            onUndo={deeds.undo}
            onDone={deeds.home}
            onEra={(path, era) => view.template && deeds.sayEra(view.template, path, era)}
            onPoint={(group) => view.template && deeds.pointAtAdder(view.template, group)}
          />
        )}
        {view.name === 'undo' && <UndoView {...{ receipt: view.receipt, t, language }} onDone={deeds.home} />}
      </PanelPart>
    </div>
  );
}
