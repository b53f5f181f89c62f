import { withoutRows } from '@/utils/fill/row-number';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import { fieldAt } from '@/utils/page/focus-field';
import { focusedIn } from '@/utils/page/keep-focus';
import type { OverlayTools } from './overlay-tools';

export type SavedValues = ReturnType<typeof createSavedValues>;

/** Values that are kept for a field: its card offers them, and answers what the browser's menu asks for. */
export function createSavedValues({ session, sendMessage, scene, t, update, redraw }: OverlayTools) {
  const listFor = (path: FieldPath) => sendMessage('listSavedValues', path).catch(() => []);

  /** For the field in which the person is, if it is one of ours. */
  const answerAt = async (answer: (path: FieldPath) => Promise<string>) => {
    const path = fieldAt(focusedIn(document), session.locate());
    if (path === undefined) return;
    const note = await answer(path);
    scene.asked = { path, note };
    scene.saved = { path: undefined, values: [] };
    update({ openPath: path, announcement: note });
  };

  return {
    /** For the card that is open. */
    async offer(path: FieldPath | undefined) {
      if (path === scene.saved.path) return;
      scene.saved = { path, values: [] };
      if (path === undefined) return;
      const kept = await listFor(path);
      const now = session.state().snapshot.fields[path];
      // Dates are kept in another form than pages show; what can't be typed is filled from the panel.
      if (!now || now.readOnly || now.kind === 'date' || scene.saved.path !== path) return;
      scene.saved = { path, values: kept.filter((value) => value !== shownBy(now.reading)) };
      redraw();
    },
    keepFocused: () =>
      answerAt(async (path) => {
        const { fields } = session.state().snapshot;
        const { kind, label = '', reading } = fields[path] ?? {};
        if (reading?.status !== 'filled' || kind === 'file') return t('overlay.notKept');
        return sendMessage('saveValue', { field: withoutRows(path), label, value: reading.value })
          .then(() => t('overlay.valueKept'))
          .catch(() => t('overlay.outdated'));
      }),
    offerSaved: () => answerAt(async (path) => ((await listFor(path)).length > 0 ? '' : t('overlay.nothingSaved'))),
  };
}
