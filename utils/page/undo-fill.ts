import type { UndoOutcome, UndoReceipt, UndoResult } from '@/utils/model/fill';
import { OPTIONS_WAIT_MS } from './apply-fill';
import { isSelect } from './element';
import { keepFocus } from './keep-focus';
import type { LocatedPage } from './located-page';
import { settle, waitFor } from './settle';
import { read, restoreField, type UndoEntry } from './write-verified';
import { shownBy } from '@/utils/model/snapshot';

/**
 * Takes a fill back, and only where the control still shows what the fill left there.
 *
 * In page order, as it was filled: a drop-down gets its former options only once the one before it has its former choice.
 */
export async function undoFill(entries: readonly UndoEntry[], locate: () => LocatedPage): Promise<UndoReceipt> {
  const restoreFocus = keepFocus();
  // Judged before anything is touched: taking one choice back may empty another that depends on it.
  const untouched = new Set(entries.filter((entry) => shownAt(entry, locate) === entry.wrote));
  const results: UndoResult[] = [];
  for (const entry of inPageOrder(entries, locate()))
    results.push(await undoEntry(entry, untouched.has(entry), locate));
  restoreFocus();
  return { results };
}

async function undoEntry(entry: UndoEntry, isUntouched: boolean, locate: () => LocatedPage): Promise<UndoResult> {
  const { path, label, before, state } = entry;
  const say = (outcome: UndoOutcome): UndoResult => ({
    path,
    label,
    outcome,
    before,
    after: shownAt(entry, locate) ?? '',
  });
  const field = () => locate().fields.get(path);
  if (!field()?.control.reader) return say('gone');
  if (!isUntouched) return say('edited-since');
  if (shownAt(entry, locate) === before) return say('restored');
  const restore = async () => {
    const now = field();
    return now ? restoreField(now, state) : 'needs-hand';
  };
  let attempt = await restore();
  if (attempt === 'no-such-option' || attempt === 'read-only') {
    await waitFor(() => hasStates(field()?.control.element, state), OPTIONS_WAIT_MS);
    attempt = await restore();
  }
  if (attempt === 'needs-hand') return say('needs-hand');
  await settle();
  return say(shownAt(entry, locate) === before ? 'restored' : 'rejected-by-page');
}

function inPageOrder(entries: readonly UndoEntry[], page: LocatedPage): UndoEntry[] {
  const place = new Map([...page.fields.values()].map(({ path, control }) => [path, page.controls.indexOf(control)]));
  return [...entries].sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0));
}

function shownAt({ path }: UndoEntry, locate: () => LocatedPage): string | undefined {
  const field = locate().fields.get(path);
  return field && shownBy(read(field));
}

function hasStates(element: HTMLElement | undefined, state: readonly string[]): boolean {
  if (!isSelect(element) || element.disabled) return false;
  return state.every((value) => [...element.options].some((option) => option.value === value));
}
