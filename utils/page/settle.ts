/** Gives the page time to react: its handlers, its next frame, a short timer. */
export function settle(milliseconds = 30): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const LOOK_MS = 100;

/**
 * Waits until something holds, looking again at every change of the page and every tenth of a second. Resolves to
 * whether it came to hold in time. Time is counted in looks: a page that is slow to have its turn has as many turns.
 *
 * What the page slides and fades meanwhile is brought to its end.
 */
export function waitFor(holds: () => boolean, limitMs: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let looksLeft = Math.ceil(limitMs / LOOK_MS);
    const finish = (result: boolean) => {
      clearInterval(look);
      observer.disconnect();
      resolve(result);
    };
    const looks = () => {
      endMotion();
      return holds();
    };
    const observer = new MutationObserver(() => {
      if (looks()) finish(true);
    });
    // What happens inside a shadow root or a frame, or to a property alone, is no mutation of the document.
    const look = setInterval(
      () => {
        looksLeft -= 1;
        if (looks()) finish(true);
        else if (looksLeft <= 0) finish(false);
      },
      Math.min(LOOK_MS, limitMs),
    );
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** What takes longer is no mere passage: a message that stands for a while, a bar that fills. */
const LONGEST_PASSAGE_MS = 1000;

/**
 * Lists and calendars that slide open and fade away make up half of what a fill waits for. Ended, they tell the page so
 * as ever. What turns for ever stays as it is.
 */
function endMotion(): void {
  // Unit tests have no animations.
  for (const motion of document.getAnimations?.() ?? []) {
    const end = motion.effect?.getComputedTiming().endTime;
    if (motion.playState === 'running' && typeof end === 'number' && end <= LONGEST_PASSAGE_MS) motion.finish();
  }
}
