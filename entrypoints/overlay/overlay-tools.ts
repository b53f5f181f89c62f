import type { Translate } from '@/utils/i18n/translate';
import type { FormSession } from '../form.content/form-session';
import type { OverlayNeeds } from './overlay';
import type { OverlayTexts } from './overlay-props';
import type { Scene } from './scene';

/** What the overlay lends to its parts. */
export interface OverlayTools extends OverlayNeeds {
  session: FormSession;
  /** Listeners are heard before the page's own, and as long as there is an overlay. */
  listen: AddEventListenerOptions;
  scene: Scene;
  /** Says nothing while nothing is shown. */
  t: Translate<OverlayTexts>;
  /** Has screen readers speak. */
  say: (...said: Parameters<Translate<OverlayTexts>>) => void;
  /** Changes the scene where things may move by it. */
  update(change: Partial<Scene>): void;
  /** Takes up what a deed of ours has changed in the page. */
  refreshShown(): void;
  /** Draws in the next frame. */
  redraw(): void;
}
