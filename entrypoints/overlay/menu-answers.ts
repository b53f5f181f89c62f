import { withoutRows } from '@/utils/fill/row-number';
import type { FieldPath } from '@/utils/model/ids';
import { fieldAt } from '@/utils/page/focus-field';
import { focusedIn } from '@/utils/page/keep-focus';
import type { OverlayTools } from './overlay-tools';

/** What the browser's menu asks for; the card of the field answers. */
export function menuAnswers({ session, sendMessage, scene, t, say, update }: OverlayTools) {
  /** For the field in which the person is, if it is one of ours. */
  const answerAt = async (answer: (path: FieldPath) => Promise<string>) => {
    const path = fieldAt(focusedIn(document), session.locate());
    if (path === undefined) return;
    const note = await answer(path);
    scene.asked = { path, note };
    scene.saved = { path: undefined, values: [] };
    update({ openPath: path });
    say(note);
  };
  return {
    keepFocused: () =>
      answerAt(async (path) => {
        const { fields } = session.state().snapshot;
        const { kind, label = '', reading } = fields[path] ?? {};
        if (reading?.status !== 'filled' || kind === 'file') return t('overlay.notKept');
        return sendMessage('saveValue', { field: withoutRows(path), label, value: reading.value })
          .then(() => t('overlay.valueKept'))
          .catch(() => t('overlay.outdated'));
      }),
    offerSaved: () =>
      answerAt(async (path) =>
        (await sendMessage('listSavedValues', path).catch(() => [])).length > 0 ? '' : t('overlay.nothingSaved'),
      ),
  };
}
