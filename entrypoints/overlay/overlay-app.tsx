import type { ComponentChildren } from 'preact';
import { Dock } from '@/components/overlay/dock';
import { FieldMarker } from '@/components/overlay/field-marker';
import { FindingCard } from '@/components/overlay/finding-card';
import { FramedPanel } from '@/components/overlay/framed-panel';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import type { common } from '@/utils/i18n/common';
import type { overlay } from '@/utils/i18n/overlay';
import type { teach } from '@/utils/i18n/teach';
import { sayIn, type Translate, type Words } from '@/utils/i18n/translate';
import { SEVERITIES, type Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { PlacedMarker } from '@/utils/overlay/place-markers';
import { withoutRows } from '@/utils/fill/row-number';
import { noteFailure } from '@/utils/page/failures';
import { readinessOf } from '@/utils/overlay/readiness';
import type { PageSight } from './page-sight';
import { sayDrafts } from './say-drafts';
import type { IgnoreScope } from '@/utils/rules/ignore-wish';
import { sayFinding } from '@/utils/rules/say-finding';

export type OverlayTexts = typeof overlay & typeof common & typeof teach;

export interface OverlayAppProps {
  sight: PageSight;
  words: Words;
  markers: readonly PlacedMarker[];
  openPath: FieldPath | undefined;
  announcement: string;
  panelAddress: string | undefined;
  otherTabs: number;
  /** Since the page was loaded, where that is long ago. */
  minutesOpen: number | undefined;
  /** Fields that the page showed before. */
  lost: readonly FieldPath[];
  nameOf(path: FieldPath): string;
  isCollapsed: boolean;
  side: 'left' | 'right';
  onCardDrawn(path: FieldPath, card: HTMLElement): void;
  onOpen(path: FieldPath): void;
  onHover(path: FieldPath, isOver: boolean): void;
  /** What was asked for from the browser's menu came of this. */
  note: string | undefined;
  /** Values that are kept for the open field. */
  saved: readonly string[];
  onFix(finding: Finding): void;
  onUse(path: FieldPath, value: string): void;
  onIgnore(finding: Finding, scope: IgnoreScope): void;
  onUndo(): void;
  onTeach(): void;
  onOpenPanel(): void;
  onClosePanel(): void;
  onToggle(): void;
}

/** Markers, the one open card, the dock and the framed panel: where one of them fails, the others stay. */
export function OverlayApp(props: OverlayAppProps) {
  const { words, openPath, panelAddress } = props;
  return (
    <div lang={words.language}>
      <Part unit="markers">
        <Markers {...props} />
      </Part>
      {openPath && (
        <Part key={openPath} unit="card">
          <OpenCard {...props} path={openPath} />
        </Part>
      )}
      <Part unit="dock">
        <PageDock {...props} />
      </Part>
      {panelAddress && (
        <Part unit="panel">
          <PagePanel {...props} address={panelAddress} />
        </Part>
      )}
      <p class="visually-hidden" role="status">
        {props.announcement}
      </p>
    </div>
  );
}

const Part = ({ unit, children }: { unit: string; children: ComponentChildren }) => (
  <ErrorBoundary unit={`overlay ${unit}`} onFailure={noteFailure}>
    {children}
  </ErrorBoundary>
);

const findingsAt = ({ findings }: PageSight, path: FieldPath) => findings.filter((finding) => finding.path === path);

function Markers({ sight, words, markers, openPath, onOpen, onHover }: OverlayAppProps) {
  const t = sayIn<OverlayTexts>(words);
  return (
    <>
      {markers.map(({ path, left, top }) => {
        const findings = findingsAt(sight, path);
        const severity = SEVERITIES.find((each) => findings.some((finding) => finding.severity === each)) ?? 'advice';
        const name = t('overlay.marker', {
          severity: t(`overlay.severity.${severity}`),
          label: sight.labelAt(path) ?? '',
          count: findings.length,
        });
        return (
          <FieldMarker
            key={path}
            {...{ name, severity, left, top }}
            isOpen={path === openPath}
            onOpen={() => onOpen(path)}
            onHover={(isOver) => onHover(path, isOver)}
          />
        );
      })}
    </>
  );
}

function OpenCard({ path, ...props }: OverlayAppProps & { path: FieldPath }) {
  const { sight, words } = props;
  const t = sayIn<OverlayTexts>(words);
  return (
    <FindingCard
      label={sight.labelAt(path) ?? ''}
      wants={props.note || (words.texts[`wants.${withoutRows(path)}`] ?? '')}
      findings={findingsAt(sight, path).map((finding) => speak(finding, props))}
      saved={props.saved.map((value) => ({
        name: t('overlay.useSaved', { value }),
        onUse: () => props.onUse(path, value),
      }))}
      onDrawn={(card) => props.onCardDrawn(path, card)}
      words={{
        close: t('overlay.close'),
        why: t('overlay.why'),
        ignore: t('ignore'),
        saved: t('overlay.saved'),
      }}
      onClose={() => props.onOpen(path)}
      onHover={(isOver) => props.onHover(path, isOver)}
    />
  );
}

function PageDock(props: OverlayAppProps) {
  const { sight, words } = props;
  const t = sayIn<OverlayTexts>(words);
  const { sections, findings, read, all, leftOut, tied } = sight;
  const readiness = readinessOf(findings);
  const missing = [...new Set([...sight.broken, ...props.lost])].filter((path) => sight.labelAt(path) === undefined);
  const drafts = sayDrafts(sight.drafts, words);
  const notices = [
    ...(drafts.trouble ? [drafts.trouble] : []),
    ...(props.minutesOpen ? [t('overlay.pageAge', { minutes: props.minutesOpen })] : []),
    ...(missing.length > 0 ? [t('teach.drift', { fields: missing.map(props.nameOf).join(' ') })] : []),
    ...(props.otherTabs > 0 ? [t('overlay.sameTab')] : []),
    ...(leftOut > 0 ? [t('overlay.leftOut', { count: leftOut })] : []),
    ...(tied > 0 ? [t('overlay.tied', { count: tied })] : []),
  ];
  return (
    <Dock
      title={sections.map((id) => t(`section.${id}`))}
      coverage={t('overlay.readFields', { read, all })}
      counts={SEVERITIES.map((severity) => ({
        severity,
        name: t(`overlay.severity.${severity}`),
        count: findings.filter((finding) => finding.severity === severity).length,
      }))}
      readiness={t(`readiness.${readiness.is}`, 'count' in readiness ? { count: readiness.count } : {})}
      isReady={readiness.is === 'ready'}
      notices={notices}
      draft={drafts.offer}
      kept={drafts.kept}
      side={props.side}
      isCollapsed={props.isCollapsed}
      words={{
        region: t('overlay.name'),
        openPanel: t('overlay.openPanel'),
        collapse: t('overlay.collapse'),
        expand: t('overlay.expand'),
        undo: t('overlay.undo'),
        teach: t('teach.start'),
        draft: t('overlay.draftOpen'),
      }}
      onOpenPanel={props.onOpenPanel}
      onToggle={props.onToggle}
      onTeach={props.onTeach}
      onUndo={sight.canUndo ? props.onUndo : undefined}
    />
  );
}

function PagePanel({ address, words, onClosePanel }: OverlayAppProps & { address: string }) {
  const t = sayIn<OverlayTexts>(words);
  return (
    <FramedPanel
      address={address}
      words={{ title: t('overlay.panelTitle'), close: t('overlay.closePanel') }}
      onClose={onClosePanel}
    />
  );
}

function speak(finding: Finding, { words, sight, onFix, onIgnore }: OverlayAppProps) {
  const t = sayIn<OverlayTexts>(words);
  const { ruleId, severity, criterion, fix } = finding;
  const scopes = (['field', 'project', 'rule'] as const).filter((scope) => scope !== 'project' || sight.isProjectKnown);
  return {
    id: ruleId,
    severity,
    severityName: criterion ? t('finding.criterion', { criterion }) : t(`overlay.severity.${severity}`),
    ...sayFinding(finding, words),
    ...(fix && { fix: { name: nameOfFix(fix.to, t), onApply: () => onFix(finding) } }),
    ignore: scopes.map((scope) => ({ name: t(`ignore.${scope}`), onChoose: () => onIgnore(finding, scope) })),
  };
}

/** Short corrections are shown in full; long texts would hide the change. */
function nameOfFix(to: string, t: Translate<OverlayTexts>): string {
  return to.length <= 60 && to !== '' ? t('overlay.fixTo', { to }) : t('overlay.fix');
}
