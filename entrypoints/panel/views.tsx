import { FillPreview } from '@/components/fill/fill-preview';
import { ReceiptList, type ReceiptLine } from '@/components/fill/receipt-list';
import { textOfValue } from '@/components/fill/text-of-value';
import { FindingList } from '@/components/findings/finding-list';
import { CaptureForm } from '@/components/templates/capture-form';
import { TemplateList } from '@/components/templates/template-list';
import type { Capturable } from '@/utils/fill/capture-template';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { FillReceipt, FillResult, FillStep, UndoReceipt } from '@/utils/model/fill';
import type { Severity } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { TemplateList as Templates } from '@/utils/model/template';
import { sayFinding } from '@/utils/rules/say-finding';

type T = Translate<typeof panel>;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

interface HomeProps {
  page: PageState;
  list: Templates;
  t: T;
  language: Language;
  onJump(path: FieldPath): void;
  onCapture(): void;
  onUse(id: string): void;
  onUndo(): void;
}

export function HomeView({ page: { snapshot, findings, canUndo }, list, t, language, ...on }: HomeProps) {
  const listed = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    (finding) => {
      const { message, why } = sayFinding(finding, language);
      const label = snapshot.fields[finding.path]?.label ?? '';
      return {
        ...{ id: `${finding.path} ${finding.ruleId}`, path: finding.path, label, severity: finding.severity, message },
        severityName: t(`findings.${finding.severity}`),
        source: t('findings.source', { why }),
        jump: t('findings.jump', { label }),
      };
    },
  );
  const offered = list.templates.map(({ id, name, values }) => {
    const here = values.filter(({ path }) => snapshot.fields[path]).length;
    return {
      id,
      name,
      isElsewhere: here === 0,
      use: t('templates.use', { name }),
      fields: t('templates.fields', { count: values.length, here }),
    };
  });
  return (
    <>
      {canUndo && (
        <p class="actions">
          <button type="button" class="button button--plain" onClick={on.onUndo}>
            {t('receipt.undo')}
          </button>
        </p>
      )}
      <TemplateList
        templates={offered}
        words={{
          heading: t('templates.heading'),
          none: t('templates.none'),
          capture: t('templates.capture'),
          useShort: t('templates.useShort'),
          others: t('templates.others', { count: offered.filter(({ isElsewhere }) => isElsewhere).length }),
          damaged: list.damaged > 0 ? t('templates.damaged', { count: list.damaged }) : '',
        }}
        onCapture={on.onCapture}
        onUse={on.onUse}
      />
      <FindingList
        heading={t('findings.heading', { count: listed.length })}
        none={t('findings.none')}
        findings={listed}
        onJump={on.onJump}
      />
      <p class="calm">{t('panel.neverSaves')}</p>
    </>
  );
}

interface CaptureProps {
  fields: readonly Capturable[];
  suggestedName: string;
  t: T;
  onSave(name: string, chosen: ReadonlySet<FieldPath>): void;
  onCancel(): void;
}

export function CaptureView({ t, ...props }: CaptureProps) {
  const words = {
    heading: t('capture.heading'),
    name: t('capture.name'),
    nameMissing: t('capture.nameMissing'),
    choose: t('capture.choose'),
    hint: t('capture.hint'),
    all: t('capture.all'),
    nothing: t('capture.nothing'),
    noneFilled: t('capture.noneFilled'),
    noneChosen: t('capture.noneChosen'),
    cancel: t('capture.cancel'),
    save: (count: number) => t('capture.save', { count }),
  };
  return <CaptureForm {...props} words={words} />;
}

interface PreviewProps {
  template: { name: string };
  steps: readonly FillStep[];
  ticked: ReadonlySet<FieldPath>;
  isReplanned: boolean;
  isApplying: boolean;
  t: T;
  onToggle(path: FieldPath): void;
  onApply(): void;
  onBack(): void;
}

export function PreviewView({ template, t, isReplanned, ...props }: PreviewProps) {
  const count = (kind: FillStep['kind']) => props.steps.filter((step) => step.kind === kind).length;
  const words = {
    heading: t('preview.heading', { name: template.name }),
    notice: isReplanned ? t('preview.replanned') : '',
    write: t('preview.write', { count: count('write') }),
    overwrite: t('preview.overwrite', { count: count('overwrite') }),
    overwriteHint: t('preview.overwriteHint'),
    skip: t('preview.skip', { count: count('skip') }),
    old: t('preview.old'),
    new: t('preview.new'),
    apply: props.isApplying ? t('preview.applying') : t('preview.apply', { count: props.ticked.size }),
    back: t('panel.back'),
    because: ({ because }: FillStep & { kind: 'skip' }) => t(`skip.${because}`),
  };
  return <FillPreview {...props} words={words} />;
}

export function ReceiptView({
  receipt,
  t,
  onUndo,
  onDone,
}: {
  receipt: FillReceipt;
  t: T;
  onUndo(): void;
  onDone(): void;
}) {
  const asked = receipt.results.filter(({ outcome }) => outcome !== 'changed-by-page');
  const done = asked.filter(({ outcome }) => outcome === 'written').length;
  const canUndo = receipt.results.some(({ outcome }) => outcome === 'written' || outcome === 'changed-by-page');
  return (
    <ReceiptList
      heading={t('receipt.heading')}
      summary={t('receipt.summary', { done, all: asked.length })}
      reminder={t('panel.neverSaves')}
      lines={receipt.results.map((result) => lineOf(result, t))}
      words={{ copy: t('receipt.copy'), copied: t('receipt.copied'), done: t('receipt.done') }}
      {...(canUndo && { undo: { name: t('receipt.undo'), onUndo } })}
      onDone={onDone}
    />
  );
}

function lineOf({ path, label, outcome, to, before, after, options }: FillResult, t: T): ReceiptLine {
  const shown = (text: string) => (text === '' ? t('receipt.empty') : text);
  const words = t(`receipt.${outcome}`, {
    before: shown(before),
    after: shown(after),
    options: options?.join(' · ') ?? '-',
  });
  const isLeftToDo = outcome !== 'written' && outcome !== 'changed-by-page';
  return {
    id: path,
    label: label || path,
    isDone: outcome === 'written',
    outcome: words,
    ...(isLeftToDo && { toCopy: textOfValue(to) }),
  };
}

export function UndoView({ receipt: { results }, t, onDone }: { receipt: UndoReceipt; t: T; onDone(): void }) {
  const done = results.filter(({ outcome }) => outcome === 'restored').length;
  return (
    <ReceiptList
      heading={t('undo.heading')}
      summary={t('undo.summary', { done, all: results.length })}
      reminder={t('panel.neverSaves')}
      lines={results.map(({ path, label, outcome, before }) => ({
        id: path,
        label: label || path,
        isDone: outcome === 'restored',
        outcome: t(`undo.${outcome}`, { before: before === '' ? t('receipt.empty') : before }),
      }))}
      words={{ copy: t('receipt.copy'), copied: t('receipt.copied'), done: t('receipt.done') }}
      onDone={onDone}
    />
  );
}
