import type { DraftText, DraftValue } from '@/utils/model/draft';
import type { FieldPath } from '@/utils/model/ids';
import type { Shown } from './typed-on';

/** What is known of a page since it was opened: how each box stood at first, and what differs from that since. */
export interface Typing {
  base: ReadonlyMap<string, string>;
  edits: ReadonlyMap<string, Shown & { from: string }>;
}

export const NOTHING_TYPED: Typing = { base: new Map(), edits: new Map() };

/** While nobody has typed, whatever comes is the page's own. */
export const settledOn = (shown: ReadonlyMap<string, Shown>): Typing => ({
  base: new Map([...shown].map(([key, { shown: text }]) => [key, text])),
  edits: new Map(),
});

/**
 * What differs now. A box that has left the page keeps its edit: a closed tab or fold is no deletion.
 * The same object where nothing has changed.
 *
 * @param isByHand a person has been at the page shortly before; else a box that changes for the first time has been
 *   changed by the page itself, such as one whose value was still loading
 */
export function typedSince(typing: Typing, shown: ReadonlyMap<string, Shown>, isByHand: boolean): Typing {
  const { base, edits } = typing;
  const [settled, edited]: [Map<string, string>, Map<string, Shown & { from: string }>] = [new Map(), new Map()];
  const undone = new Set<string>();
  for (const [key, box] of shown) {
    const from = base.get(key);
    const before = edits.get(key);
    if (from === box.shown) {
      if (before) undone.add(key);
    } else if (from === undefined || (!before && !isByHand)) settled.set(key, box.shown);
    else if (before?.shown !== box.shown) edited.set(key, { ...box, from });
  }
  if (settled.size + edited.size + undone.size === 0) return typing;
  const kept = [...edits].filter(([key]) => !undone.has(key));
  return {
    base: settled.size === 0 ? base : new Map([...base, ...settled]),
    edits: new Map([...kept, ...edited]),
  };
}

/**
 * Has the page itself taken away what was typed, as a form does that is drawn anew after a save has failed? Boxes went
 * back to what they were, or became empty.
 *
 * @param isTyping a key or the like changed something a moment ago: so one box may be emptied, but never two at once.
 *   Choices that hang on another one are emptied together, and count only where everything is gone.
 */
export function isTakenAway({ edits, base }: Typing, shown: ReadonlyMap<string, Shown>, isTyping: boolean): boolean {
  const lost = [...edits].filter(([key, edit]) => {
    const now = shown.get(key)?.shown;
    return edit.shown !== '' && (now === '' || (now !== undefined && now === base.get(key)));
  });
  const typed = lost.filter(([, { kind }]) => kind !== 'choice' && kind !== 'many-of');
  if (typed.length > 1) return true;
  return !isTyping && (typed.length === 1 || (lost.length > 0 && lost.length === edits.size));
}

/** What was typed, as drafts hold it: fields of ours, and long texts elsewhere. */
export function draftedOf({ edits }: Typing): { fields: Record<FieldPath, DraftValue>; texts: DraftText[] } {
  const fields: Record<FieldPath, DraftValue> = {};
  const texts: DraftText[] = [];
  for (const { path, ...edit } of edits.values()) {
    const { label, from, shown } = edit;
    if (path !== undefined) fields[path] = edit;
    else if (shown !== '') texts.push({ label, from, shown });
  }
  return { fields, texts };
}
