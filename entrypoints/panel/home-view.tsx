import { FindingList } from '@/components/findings/finding-list';
import { nameOfField } from '@/components/fill/name-of-field';
import { TemplateList } from '@/components/templates/template-list';
import type { panel } from '@/utils/i18n/panel';
import { rules } from '@/utils/i18n/rules';
import { wordsOf, type Language, type Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { Finding, Severity } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Template, TemplateList as Templates } from '@/utils/model/template';
import { sayFinding } from '@/utils/rules/say-finding';

type T = Translate<typeof panel>;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export interface HomeViewProps {
  page: PageState;
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
}

/** What can be done with the page, and what is worth a look on it. */
export function HomeView({ page: { snapshot, findings, canUndo }, list, t, language, ...on }: HomeViewProps) {
  const { templates, damaged } = typeof list === 'object' ? list : { templates: [], damaged: 0 };
  const offered = templates.map((template) => offer(template, snapshot, t));
  const worstFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
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
      <FindingList
        heading={t('findings.heading', { count: findings.length })}
        none={t('findings.none')}
        go={t('findings.go')}
        findings={worstFirst.map((finding) => inWords(finding, snapshot, t, language))}
        onJump={on.onJump}
      />
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

function inWords(finding: Finding, { fields }: Snapshot, t: T, language: Language) {
  const { path, ruleId, severity } = finding;
  const { message, why } = sayFinding(finding, wordsOf(language, rules));
  const label = nameOfField({ path, label: fields[path]?.label ?? '' }, language);
  return {
    ...{ id: `${path} ${ruleId}`, path, label, severity, message },
    severityName: t(`findings.${severity}`),
    source: t('findings.source', { why }),
    jump: t('findings.jump', { label }),
  };
}
