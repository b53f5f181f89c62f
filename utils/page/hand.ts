import type { applyFill } from './apply-fill';
import type { applyFix } from './apply-fix';
import type { recordStructure } from './record-structure';
import type { undoFill } from './undo-fill';

/**
 * Everything that changes the page, and what is rarely asked for. It is a script of its own, brought to a page when it is
 * first needed: most pages are only read, and what is only read should be light.
 */
export interface Hand {
  applyFill: typeof applyFill;
  applyFix: typeof applyFix;
  undoFill: typeof undoFill;
  recordStructure: typeof recordStructure;
}

/** Both scripts live in the extension's own world of the page; the page can't see it. */
const SLOT = Symbol.for('emenscr-assist.hand');
const slots = globalThis as { [SLOT]?: Hand };

export const offerHand = (hand: Hand): void => void (slots[SLOT] = hand);
export const heldHand = (): Hand | undefined => slots[SLOT];
