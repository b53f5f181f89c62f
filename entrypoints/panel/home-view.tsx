import type { StorageProblem } from '@/components/templates/storage-problem';
import { TemplateList } from '@/components/templates/template-list';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { TemplateHead, TemplateHeads } from '@/utils/model/template';
import type { ProjectQueue } from '@/utils/model/queue';
import type { ProjectSummary } from '@/utils/model/project';
import { DraftsView, type DraftOfferDeeds } from './drafts-view';
import { isOpen, QueueView, type QueueDeeds } from './queue-view';
import { useTemplatesWish } from './use-templates-wish';
import { FindingsView } from './findings-view';
import { UnlockView } from './unlock-view';
import { LastReportView } from './last-report-view';
import { PanelPart } from './panel-part';
import { ProjectView } from './project-view';
import { QualityView } from './quality-view';
import type { FindingDeeds } from './say-findings';

type T = Translate<typeof panel>;

export interface HomeViewProps extends FindingDeeds, QueueDeeds, DraftOfferDeeds {
  page: PageState;
  projects: readonly ProjectSummary[];
  queues: readonly ProjectQueue[];
  list: TemplateHeads | StorageProblem | undefined;
  wanted: string;
  t: T;
  language: Language;
  onJump(path: FieldPath): void;
  onFind(wanted: string): void;
  onCapture(): void;
  onUse(id: string): void;
  onUndo(): void;
  onRetry(): void;
  onRecord(): void;
  onTeach(): void;
  onCopy(): void;
  onPrint(): void;
  onAssign(to: { id: string } | { name: string }): void;
  onProposal(id: string, isProposal: boolean): void;
}

const NONE: TemplateHeads = { heads: [], count: 0, damaged: 0 };

/** What can be done with the page, and what is worth a look on it. */
export function HomeView({ page, projects, queues, list, wanted, t, language, ...on }: HomeViewProps) {
  useTemplatesWish(typeof list === 'object');
  const { snapshot, canUndo } = page;
  const { heads, count, damaged } = typeof list === 'object' ? list : NONE;
  const queue = queues.find(isOpen);
  const offered = heads.map((template) => offer(template, snapshot, t));
  return (
    <>
      <PanelPart unit="drafts" language={language}>
        <DraftsView drafts={page.drafts} language={language} {...on} />
      </PanelPart>
      {canUndo && (
        <p class="actions">
          <button type="button" class="button button--plain" data-action="undo" onClick={on.onUndo}>
            {t('receipt.undo')}
          </button>
        </p>
      )}
      {queue && (
        <PanelPart unit="queue" language={language}>
          <QueueView {...{ queue, language }} sections={snapshot.sections} {...on} />
        </PanelPart>
      )}
      {list === 'storage.locked' ? (
        <PanelPart unit="lock" language={language}>
          <UnlockView language={language} onUnlocked={on.onRetry} />
        </PanelPart>
      ) : (
        <PanelPart unit="templates" language={language}>
          <TemplateList
            templates={offered}
            {...{ count, wanted }}
            isRead={typeof list === 'object'}
            words={{
              heading: t('templates.heading'),
              none: t('templates.none'),
              find: t('templates.find'),
              noneFound: t('templates.noneFound'),
              more: t('templates.more', { count }),
              unreadable: typeof list === 'string' ? t(list) : '',
              retry: t('storage.retry'),
              capture: t('templates.capture'),
              useShort: t('templates.useShort'),
              others: t('templates.others', { count: offered.filter(({ isElsewhere }) => isElsewhere).length }),
              damaged: damaged > 0 ? t('templates.damaged', { count: damaged }) : '',
              manage: t('templates.manage'),
            }}
            managerAddress="/options.html#templates"
            onFind={on.onFind}
            onCapture={on.onCapture}
            onUse={on.onUse}
            onRetry={on.onRetry}
          />
        </PanelPart>
      )}
      <PanelPart unit="last report" language={language}>
        <LastReportView {...{ page, language }} />
      </PanelPart>
      <PanelPart unit="findings" language={language}>
        <FindingsView {...{ page, t, language }} {...on} />
      </PanelPart>
      <PanelPart unit="project" language={language}>
        <ProjectView {...{ page, projects, t, language }} {...on} />
      </PanelPart>
      <PanelPart unit="quality" language={language}>
        <QualityView {...{ page, language }} />
      </PanelPart>
      <p class="calm">{t('panel.neverSaves')}</p>
      <p class="actions">
        <button type="button" class="button button--plain button--small" data-action="teach" onClick={on.onTeach}>
          {t('teach.start')}
        </button>
        <button type="button" class="button button--plain button--small" data-action="record" onClick={on.onRecord}>
          {t('record.save')}
        </button>
      </p>
      <p class="calm">{t('record.note')}</p>
    </>
  );
}

function offer({ id, name, counts }: TemplateHead, { sections }: Snapshot, t: T) {
  const here = sections.reduce((sum, section) => sum + (counts[section] ?? 0), 0);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    id,
    name,
    isElsewhere: here === 0,
    use: t('templates.use', { name }),
    fields: t('templates.fields', { count: all, here }),
  };
}
