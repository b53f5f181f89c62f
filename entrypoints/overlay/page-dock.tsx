import { Dock } from '@/components/overlay/dock';
import { sayIn } from '@/utils/i18n/translate';
import { SEVERITIES } from '@/utils/model/finding';
import { readinessOf } from '@/utils/overlay/readiness';
import type { OverlayAppProps, OverlayTexts } from './overlay-props';
import { sayDrafts } from './say-drafts';

/** The dock: how far the page is read and ready, and what else is to be known of it. */
export function PageDock(props: OverlayAppProps) {
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
