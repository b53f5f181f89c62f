import type { UndoOutcome, UndoReceipt, UndoResult } from '@/utils/model/fill';
import { read, shownBy, type UndoEntry } from './write-verified';
import { keepFocus } from './keep-focus';
import type { LocatedPage } from './located-page';
import { settle, waitFor } from './settle';

const OPTIONS_WAIT_MS = 4000;

/** Takes a fill back, last field first, and only where the control still shows what the fill wrote. */
export async function undoFill(entries: readonly UndoEntry[], locate: () => LocatedPage): Promise<UndoReceipt> {
  const restoreFocus = keepFocus();
  // Judged before anything is touched: undoing one choice may empty another that depends on it.
  const untouched = new Set(entries.filter((entry) => shownAt(entry, locate) === entry.wrote));
  const results: UndoResult[] = [];
  for (const entry of [...entries].reverse()) results.unshift(await undoEntry(entry, untouched.has(entry), locate));
  restoreFocus();
  return { results };
}

async function undoEntry(entry: UndoEntry, isUntouched: boolean, locate: () => LocatedPage): Promise<UndoResult> {
  const { path, label, before, state } = entry;
  const field = locate().fields.get(path);
  const say = (outcome: UndoOutcome): UndoResult => ({ path, label, outcome, before, after: shownAt(entry, locate) ?? '' });
  if (!field?.control.adapter) return say('gone');
  if (!isUntouched) return say('edited-since');
  if (shownAt(entry, locate) === before) return say('restored');
  let attempt = await field.control.adapter.restore(field.control, state);
  if (attempt === 'no-such-option') {
    await waitFor(() => field.control.element.isConnected && hasStates(field.control.element, state), OPTIONS_WAIT_MS);
    attempt = await field.control.adapter.restore(field.control, state);
  }
  if (attempt === 'needs-hand') return say('needs-hand');
  await settle();
  return say(shownAt(entry, locate) === before ? 'restored' : 'rejected-by-page');
}

function shownAt({ path }: UndoEntry, locate: () => LocatedPage): string | undefined {
  const field = locate().fields.get(path);
  return field && shownBy(read(field));
}

function hasStates(element: HTMLElement, state: readonly string[]): boolean {
  return element instanceof HTMLSelectElement && state.every((value) => [...element.options].some((option) => option.value === value));
}
