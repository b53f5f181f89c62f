import { TemplateList } from '@/components/templates/template-list';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Template, TemplateList as Templates } from '@/utils/model/template';
import type { ProjectSummary } from '@/utils/model/project';
import { FindingsView } from './findings-view';
import { ProjectView } from './project-view';
import { QualityView } from './quality-view';
import type { FindingDeeds } from './say-findings';

type T = Translate<typeof panel>;

export interface HomeViewProps extends FindingDeeds {
  page: PageState;
  projects: readonly ProjectSummary[];
  list: Templates | 'unreadable' | undefined;
  t: T;
  language: Language;
  onJump(path: FieldPath): void;
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

/** What can be done with the page, and what is worth a look on it. */
export function HomeView({ page, projects, list, t, language, ...on }: HomeViewProps) {
  const { snapshot, canUndo } = page;
  const { templates, damaged } = typeof list === 'object' ? list : { templates: [], damaged: 0 };
  const offered = templates.map((template) => offer(template, snapshot, t));
  return (
    <>
      {canUndo && (
        <p class="actions">
          <button type="button" class="button button--plain" data-action="undo" onClick={on.onUndo}>
            {t('receipt.undo')}
          </button>
        </p>
      )}
      <TemplateList
        templates={offered}
        isRead={typeof list === 'object'}
        words={{
          heading: t('templates.heading'),
          none: t('templates.none'),
          unreadable: list === 'unreadable' ? t('storage.unreadable') : '',
          retry: t('storage.retry'),
          capture: t('templates.capture'),
          useShort: t('templates.useShort'),
          others: t('templates.others', { count: offered.filter(({ isElsewhere }) => isElsewhere).length }),
          damaged: damaged > 0 ? t('templates.damaged', { count: damaged }) : '',
          manage: t('templates.manage'),
        }}
        managerAddress="/options.html#templates"
        onCapture={on.onCapture}
        onUse={on.onUse}
        onRetry={on.onRetry}
      />
      <FindingsView {...{ page, t, language }} {...on} />
      <ProjectView {...{ page, projects, t, language }} {...on} />
      <QualityView {...{ page, language }} />
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

function offer({ id, name, values }: Template, { fields }: Snapshot, t: T) {
  const here = values.filter(({ path }) => fields[path]).length;
  return {
    id,
    name,
    isElsewhere: here === 0,
    use: t('templates.use', { name }),
    fields: t('templates.fields', { count: values.length, here }),
  };
}
