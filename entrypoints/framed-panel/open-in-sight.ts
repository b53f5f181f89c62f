/** So long a person needs to see what they are about to press. */
export const LOOK_MS = 500;
/** All of it, but for parts of a pixel. */
const WHOLE = 0.99;

/** Some browsers tell, if they are asked to, whether anything lies over a frame, moves or veils it. */
type Look = IntersectionObserverEntry & { isVisible?: boolean };
const CLOSELY = { trackVisibility: true, delay: 100 };

/**
 * Takes presses and keys only while the whole frame stands in sight, and has stood there for a moment: the page around it
 * may want it pressed unseen. `inert` keeps everything in the root from being reached.
 */
export function openInSight(root: HTMLElement): void {
  const looksClosely = 'isVisible' in IntersectionObserverEntry.prototype;
  const pane = document.createElement('div');
  pane.setAttribute('style', 'position: fixed; inset: 0; z-index: 9; pointer-events: none');
  document.body.append(pane);
  root.inert = true;
  let opening: ReturnType<typeof setTimeout> | undefined;
  const look = (looks: readonly Look[]) => {
    const { intersectionRatio = 0, isVisible = !looksClosely } = looks.at(-1) ?? {};
    clearTimeout(opening);
    if (intersectionRatio > WHOLE && isVisible) opening = setTimeout(() => (root.inert = false), LOOK_MS);
    else root.inert = true;
  };
  new IntersectionObserver(look, { threshold: WHOLE, ...(looksClosely && CLOSELY) }).observe(pane);
}
