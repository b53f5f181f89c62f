import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import { approveFixes } from '@/utils/rules/approve-fixes';
import { ignoreWish, type IgnoreScope } from '@/utils/rules/ignore-wish';
import type { OverlayTools } from './overlay-tools';

export type OverlayDeeds = ReturnType<typeof overlayDeeds>;

/** What the buttons of card and dock do with the page; each says what came of it. */
export const overlayDeeds = ({ session, sendMessage, t, say, refreshShown }: OverlayTools) => ({
  async fix(finding: Finding) {
    const { results } = await session.applyFixes(approveFixes([finding], session.state().snapshot));
    refreshShown();
    const failed = results.find(({ outcome }) => outcome !== 'written');
    say(t(failed ? 'overlay.notFixed' : 'overlay.fixed', { label: (failed ?? results[0])?.label ?? '' }));
  },
  /** Writes a value that was kept for the field. */
  async use(path: FieldPath, to: string) {
    const field = session.state().snapshot.fields[path];
    const { results } = await session.applyFixes([{ path, from: shownBy(field?.reading), to }]);
    refreshShown();
    const isDone = results.every(({ outcome }) => outcome === 'written');
    say(t(isDone ? 'overlay.usedSaved' : 'overlay.notFixed', { label: field?.label ?? '' }));
  },
  async ignore(finding: Finding, scope: IgnoreScope) {
    const { project, snapshot } = session.state();
    const label = snapshot.fields[finding.path]?.label ?? '';
    await sendMessage('ignore', ignoreWish(finding, scope, { label, project: project.known }))
      .then(() => say(t('overlay.ignored')))
      .catch(() => say(t('overlay.outdated')));
  },
  async undo() {
    const { results } = await session.undo();
    const count = results.filter(({ outcome }) => outcome === 'restored').length;
    refreshShown();
    say(
      t(count === results.length ? 'overlay.undone' : 'overlay.undonePartly', { count, rest: results.length - count }),
    );
  },
});
