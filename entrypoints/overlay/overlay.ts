import type { isConnected } from '@/utils/messaging/is-connected';
import type { onMessage, PageState, sendMessage } from '@/utils/messaging/protocol';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { Words } from '@/utils/i18n/translate';
import { createSlot } from '@/utils/page/part';
import type { FormSession } from '../form.content/form-session';
import type { Teacher } from '../teacher/lesson';

/** What is drawn over a form page: markers, the card, the dock and the framed panel. */
export interface Overlay {
  show(state: PageState, words: Words): void;
  hide(): void;
  /** Things may have moved. */
  redraw(): void;
  /** Begins a lesson: about a field, or about the button that adds rows to a group. */
  teach(addsTo?: GroupPath): void;
  /** Fields that the page showed before and shows no longer. */
  setLost(paths: readonly FieldPath[]): void;
  jumpTo(path: FieldPath): void;
  jumpToNext(): void;
  enterCard(): void;
  remove(): void;
}

/** What the content script has of its own already: it need not come a second time. */
export interface OverlayNeeds {
  bringTeacher(): Promise<Teacher>;
  sendMessage: typeof sendMessage;
  onMessage: typeof onMessage;
  isConnected: typeof isConnected;
}

export type MountOverlay = (session: FormSession, needs: OverlayNeeds, signal: AbortSignal) => Overlay;

/** A script of its own: it comes to a page once that is known as an entry form. */
export const overlaySlot = createSlot<MountOverlay>('overlay');
