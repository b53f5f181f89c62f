import { Dock } from '@/components/overlay/dock';
import { FieldMarker } from '@/components/overlay/field-marker';
import { FindingCard } from '@/components/overlay/finding-card';
import { FramedPanel } from '@/components/overlay/framed-panel';
import type { common } from '@/utils/i18n/common';
import type { overlay } from '@/utils/i18n/overlay';
import type { teach } from '@/utils/i18n/teach';
import { sayIn, type Translate, type Words } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import { SEVERITIES, type Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { PlacedMarker } from '@/utils/overlay/place-markers';
import { withoutRows } from '@/utils/fill/row-number';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { readinessOf } from '@/utils/overlay/readiness';
import type { IgnoreScope } from '@/utils/rules/ignore-wish';
import { sayFinding } from '@/utils/rules/say-finding';

export type OverlayTexts = typeof overlay & typeof common & typeof teach;

export interface OverlayAppProps {
  state: PageState;
  words: Words;
  markers: readonly PlacedMarker[];
  openPath: FieldPath | undefined;
  announcement: string;
  panelAddress: string | undefined;
  otherTabs: number;
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

/** Markers, the one open card, the dock and the framed panel. */
export function OverlayApp(props: OverlayAppProps) {
  const { state, words, markers, openPath } = props;
  const t = sayIn<OverlayTexts>(words);
  const { snapshot, findings } = state;
  const at = (path: FieldPath) => findings.filter((finding) => finding.path === path);
  const labelOf = (path: FieldPath) => snapshot.fields[path]?.label ?? '';
  const worstAt = (path: FieldPath) =>
    SEVERITIES.find((severity) => at(path).some((finding) => finding.severity === severity));
  const readiness = readinessOf(findings);
  const tied = snapshot.controls.filter(({ noField }) => noField === 'tie').length;
  const missing = [...new Set([...snapshot.broken, ...props.lost])].filter(
    (path) => snapshot.fields[path] === undefined,
  );
  const notices = [
    ...(missing.length > 0 ? [t('teach.drift', { fields: missing.map(props.nameOf).join(' ') })] : []),
    ...(props.otherTabs > 0 ? [t('overlay.sameTab')] : []),
    ...(snapshot.leftOut > 0 ? [t('overlay.leftOut', { count: snapshot.leftOut })] : []),
    ...(tied > 0 ? [t('overlay.tied', { count: tied })] : []),
  ];
  return (
    <div lang={words.language}>
      {markers.map(({ path, left, top }) => {
        const severity = worstAt(path) ?? 'advice';
        const name = t('overlay.marker', {
          severity: t(`overlay.severity.${severity}`),
          label: labelOf(path),
          count: at(path).length,
        });
        return (
          <FieldMarker
            key={path}
            {...{ name, severity, left, top }}
            isOpen={path === openPath}
            onOpen={() => props.onOpen(path)}
            onHover={(isOver) => props.onHover(path, isOver)}
          />
        );
      })}
      {openPath && (
        <FindingCard
          key={openPath}
          label={labelOf(openPath)}
          wants={props.note || (words.texts[`wants.${withoutRows(openPath)}`] ?? '')}
          findings={at(openPath).map((finding) => speak(finding, props))}
          saved={props.saved.map((value) => ({
            name: t('overlay.useSaved', { value }),
            onUse: () => props.onUse(openPath, value),
          }))}
          onDrawn={(card) => props.onCardDrawn(openPath, card)}
          words={{
            close: t('overlay.close'),
            why: t('overlay.why'),
            ignore: t('ignore'),
            saved: t('overlay.saved'),
          }}
          onClose={() => props.onOpen(openPath)}
          onHover={(isOver) => props.onHover(openPath, isOver)}
        />
      )}
      <Dock
        title={snapshot.sections.map((id) => t(`section.${id}`)).join(' · ')}
        coverage={t('overlay.readFields', coverageOf(snapshot))}
        counts={SEVERITIES.map((severity) => ({
          severity,
          name: t(`overlay.severity.${severity}`),
          count: findings.filter((finding) => finding.severity === severity).length,
        }))}
        readiness={t(`readiness.${readiness.is}`, 'count' in readiness ? { count: readiness.count } : {})}
        isReady={readiness.is === 'ready'}
        notices={notices}
        side={props.side}
        isCollapsed={props.isCollapsed}
        words={{
          region: t('overlay.name'),
          openPanel: t('overlay.openPanel'),
          collapse: t('overlay.collapse'),
          expand: t('overlay.expand'),
          undo: t('overlay.undo'),
          teach: t('teach.start'),
        }}
        onOpenPanel={props.onOpenPanel}
        onToggle={props.onToggle}
        onTeach={props.onTeach}
        onUndo={state.canUndo ? props.onUndo : undefined}
      />
      {props.panelAddress && (
        <FramedPanel
          address={props.panelAddress}
          words={{ title: t('overlay.panelTitle'), close: t('overlay.closePanel') }}
          onClose={props.onClosePanel}
        />
      )}
      <p class="visually-hidden" role="status">
        {props.announcement}
      </p>
    </div>
  );
}

function speak(finding: Finding, { words, state, onFix, onIgnore }: OverlayAppProps) {
  const t = sayIn<OverlayTexts>(words);
  const { ruleId, severity, criterion, fix } = finding;
  const scopes = (['field', 'project', 'rule'] as const).filter((scope) => scope !== 'project' || state.project.known);
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
