import type { applyFill } from './apply-fill';
import type { applyFixes } from './apply-fix';
import { createSlot } from './part';
import type { recordStructure } from './record-structure';
import type { undoFill } from './undo-fill';

/**
 * Everything that changes the page, and what is rarely asked for. It is a script of its own, brought to a page when it is
 * first needed: most pages are only read, and what is only read should be light.
 */
export interface Hand {
  applyFill: typeof applyFill;
  applyFixes: typeof applyFixes;
  undoFill: typeof undoFill;
  recordStructure: typeof recordStructure;
}

export const handSlot = createSlot<Hand>('hand');
