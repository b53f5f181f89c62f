import type { Translate } from '@/utils/i18n/translate';
import type { FormSession } from '../form.content/form-session';
import type { OverlayNeeds } from './overlay';
import type { OverlayTexts } from './overlay-props';
import type { Scene } from './scene';

/** What the overlay lends to its parts. */
export interface OverlayTools extends Pick<OverlayNeeds, 'sendMessage'> {
  session: FormSession;
  scene: Scene;
  /** Says nothing while nothing is shown. */
  t: Translate<OverlayTexts>;
  /** Spoken by screen readers. */
  say(sentence: string): void;
  /** Changes the scene where things may move by it. */
  update(change: Partial<Scene>): void;
  /** Takes up what a deed of ours has changed in the page. */
  refreshShown(): void;
  /** Draws in the next frame. */
  redraw(): void;
}
