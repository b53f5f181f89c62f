import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import { approveFixes } from '@/utils/rules/approve-fixes';
import { ignoreWish, type IgnoreScope } from '@/utils/rules/ignore-wish';
import type { OverlayTools } from './overlay-tools';

export type OverlayDeeds = ReturnType<typeof overlayDeeds>;

/** How often is looked whether the framed panel can be seen. */
const LOOK_MS = 200;

/** What the buttons of card and dock do; each says what came of it. */
export function overlayDeeds({ session, sendMessage, scene, say, update, refreshShown }: OverlayTools) {
  const onClosePanel = () => update({ panelAddress: undefined });
  /** Presses in the frame don't come by us: when the page veils it, it is closed. */
  const closeUnseen = () => {
    if (scene.panelAddress === undefined) return;
    if (scene.host?.isAsDrawn()) setTimeout(closeUnseen, LOOK_MS);
    else onClosePanel();
  };
  return {
    onClosePanel,
    /** In the browser's own place for panels, or framed in the page where it has none. */
    async onOpenPanel() {
      const answer = await sendMessage('openPanel').catch(() => undefined);
      if (answer === undefined) return say('overlay.outdated');
      if (answer.address === undefined) return;
      update({ panelAddress: answer.address });
      closeUnseen();
    },
    async onFix(finding: Finding) {
      const { results } = await session.applyFixes(approveFixes([finding], session.state().snapshot));
      refreshShown();
      const failed = results.find(({ outcome }) => outcome !== 'written');
      say(failed ? 'overlay.notFixed' : 'overlay.fixed', { label: (failed ?? results[0])?.label ?? '' });
    },
    /** Writes a value that was kept for the field. */
    async onUse(path: FieldPath, to: string) {
      const field = session.state().snapshot.fields[path];
      const { results } = await session.applyFixes([{ path, from: shownBy(field?.reading), to }]);
      refreshShown();
      const isDone = results.every(({ outcome }) => outcome === 'written');
      say(isDone ? 'overlay.usedSaved' : 'overlay.notFixed', { label: field?.label ?? '' });
    },
    async onIgnore(finding: Finding, scope: IgnoreScope) {
      const { project, snapshot } = session.state();
      const label = snapshot.fields[finding.path]?.label ?? '';
      await sendMessage('ignore', ignoreWish(finding, scope, { label, project: project.known }))
        .then(() => say('overlay.ignored'))
        .catch(() => say('overlay.outdated'));
    },
    async onUndo() {
      const { results } = await session.undo();
      const count = results.filter(({ outcome }) => outcome === 'restored').length;
      refreshShown();
      say(count === results.length ? 'overlay.undone' : 'overlay.undonePartly', {
        count,
        rest: results.length - count,
      });
    },
  };
}
