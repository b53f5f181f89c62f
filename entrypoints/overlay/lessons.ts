import type { GroupPath } from '@/utils/model/ids';
import type { OverlayTools } from './overlay-tools';

export type Lessons = ReturnType<typeof createLessons>;

/** Begins and ends lessons, one at a time; the teacher is a script of its own. */
export function createLessons(tools: OverlayTools) {
  const { session, bringTeacher, sendMessage, scene, say, refreshShown, redraw } = tools;
  let end: (() => void) | undefined;

  const stop = () => {
    end?.();
    end = undefined;
    redraw();
  };
  return {
    stop,
    isOn: () => end !== undefined,
    async begin(addsTo?: GroupPath) {
      const teacher = await bringTeacher().catch(() => undefined);
      if (!teacher) return say('overlay.outdated');
      const { shown, host } = scene;
      if (!shown || !host) return;
      // The wish that was made last counts.
      stop();
      end = teacher({
        ...{ container: host.sideContainer, words: shown.words, addsTo },
        locate: session.locate,
        fields: session.singleFields,
        nameOf: session.nameOf,
        save: async (binding) => {
          await sendMessage('saveBinding', binding);
          await session.readBindings();
          refreshShown();
        },
        onEnd: stop,
      });
      redraw();
    },
  };
}
