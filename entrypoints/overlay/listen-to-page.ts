import type { FormSession } from '../form.content/form-session';
import type { Calm } from './calm';
import type { CardKeeper } from './card-keeper';
import type { Places } from './places';
import type { Scene } from './scene';

/** Those who are told what the page and the person in it do. */
export interface Listeners {
  places: Places;
  card: CardKeeper;
  calm: Calm;
  /** The page has come in sight or gone. */
  onSight(): void;
  /** The same, by the person's own deed and while something is shown. */
  onReturn(): void;
}

/** Follows the document and every shadow root and frame in it, until `signal` ends it. */
export function listenToPage(
  { reader }: FormSession,
  scene: Scene,
  { places, card, calm, onSight, onReturn }: Listeners,
  signal: AbortSignal,
): void {
  const listen = { capture: true, passive: true, signal };
  const leaveByEscape = (event: Event) => {
    if (event.isTrusted && (event as KeyboardEvent).key === 'Escape' && scene.openPath) card.leave();
  };

  document.addEventListener('scroll', places.followScroll, listen);
  reader.onRedrawn(places.move);
  window.addEventListener('resize', places.move, listen);
  document.addEventListener('transitionend', places.move, listen);
  document.addEventListener('click', places.move, listen);
  document.addEventListener('visibilitychange', onSight, { signal });
  document.addEventListener('visibilitychange', ({ isTrusted }) => scene.shown && isTrusted && onReturn(), { signal });
  reader.eachRoot((root) => {
    root.addEventListener('focusin', card.followFocus, listen);
    root.addEventListener('focusout', calm.leave, listen);
    root.addEventListener('input', calm.type, listen);
    root.addEventListener('keydown', leaveByEscape, listen);
    if (root !== document) root.addEventListener('scroll', places.followScroll, listen);
  });
}
