import type { UndoOutcome, UndoReceipt, UndoResult } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { WidgetState, WriteAttempt } from './adapters/widget-adapter';
import { LAST_LOOK_MS, OPTIONS_WAIT_MS } from './apply-fill';
import { isSelect } from './element';
import { attemptAsync } from './failures';
import { rememberFields } from './fill-memory';
import { keepFocus } from './keep-focus';
import type { LocatedPage } from './located-page';
import { settle, waitFor } from './settle';
import { read, restoreField, type UndoEntry } from './write-verified';
import { shownBy } from '@/utils/model/snapshot';

/** Taking one back may empty another, and putting that back a third; pages where it never ends are told as they are. */
const MOST_ROUNDS = 3;

/**
 * Takes a fill back, and only where the control still shows what the fill left there.
 *
 * In page order, as it was filled: a drop-down gets its former options only once the one before it has its former choice.
 * What the page itself empties on the way, because of what is taken back, is put back as well: it may be a person's work.
 */
export async function undoFill(entries: readonly UndoEntry[], locate: () => LocatedPage): Promise<UndoReceipt> {
  const restoreFocus = keepFocus();
  const inOrder = inPageOrder(entries, locate());
  // Judged before anything is touched: taking one choice back may empty another that depends on it.
  const untouched = new Set(inOrder.filter((entry) => shownAt(entry.path, locate) === entry.wrote));
  const kept = rememberFields(locate());
  for (const { path } of untouched) kept.delete(path);
  const results: UndoResult[] = [];
  for (const entry of inOrder) {
    const { path, label, before } = entry;
    const failed: UndoResult = { path, label, outcome: 'needs-hand', before, after: '' };
    results.push(await attemptAsync('undo', () => undoEntry(entry, untouched.has(entry), locate), failed));
  }
  await settle(LAST_LOOK_MS);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const lost = results.filter((result) => result.outcome === 'restored' && !isAsBefore(result, locate));
    const emptied = [...kept].filter(([path, { shown }]) => shown !== '' && shownAt(path, locate) === '');
    if (lost.length + emptied.length === 0) break;
    for (const entry of inOrder.filter(({ path }) => lost.some((result) => result.path === path)))
      await attemptAsync('undo', () => undoEntry(entry, true, locate), undefined);
    for (const [path, { state }] of emptied) await restoreAt(path, state, locate);
    await settle(LAST_LOOK_MS);
  }
  restoreFocus();
  return { results: results.map((result) => asItStands(result, locate)) };
}

/** What became of it in the end. */
function asItStands(result: UndoResult, locate: () => LocatedPage): UndoResult {
  const { path, outcome } = result;
  const after = shownAt(path, locate) ?? '';
  if (outcome === 'gone' || outcome === 'edited-since') return { ...result, after };
  const failed = outcome === 'restored' ? 'rejected-by-page' : outcome;
  return { ...result, outcome: isAsBefore(result, locate) ? 'restored' : failed, after };
}

const isAsBefore = ({ path, before }: UndoResult, locate: () => LocatedPage): boolean =>
  shownAt(path, locate) === before;

async function undoEntry(entry: UndoEntry, isUntouched: boolean, locate: () => LocatedPage): Promise<UndoResult> {
  const { path, label, before, state } = entry;
  const say = (outcome: UndoOutcome): UndoResult => ({
    path,
    label,
    outcome,
    before,
    after: shownAt(path, locate) ?? '',
  });
  const field = () => locate().fields.get(path);
  if (!field()?.control.reader) return say('gone');
  if (!isUntouched) return say('edited-since');
  if (shownAt(path, locate) === before) return say('restored');
  let attempt = await restoreAt(path, state, locate);
  if (attempt === 'no-such-option' || attempt === 'read-only') {
    await waitFor(() => hasStates(field()?.control.element, state), OPTIONS_WAIT_MS);
    attempt = await restoreAt(path, state, locate);
  }
  if (attempt === 'needs-hand') return say('needs-hand');
  await settle();
  return say(shownAt(path, locate) === before ? 'restored' : 'rejected-by-page');
}

function inPageOrder(entries: readonly UndoEntry[], page: LocatedPage): UndoEntry[] {
  const place = new Map([...page.fields.values()].map(({ path, control }) => [path, page.controls.indexOf(control)]));
  return [...entries].sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0));
}

async function restoreAt(path: FieldPath, state: WidgetState, locate: () => LocatedPage): Promise<WriteAttempt> {
  const field = locate().fields.get(path);
  return field ? restoreField(field, state) : 'needs-hand';
}

function shownAt(path: FieldPath, locate: () => LocatedPage): string | undefined {
  const field = locate().fields.get(path);
  return field && shownBy(read(field));
}

function hasStates(element: HTMLElement | undefined, state: readonly string[]): boolean {
  if (!isSelect(element) || element.disabled) return false;
  return state.every((value) => [...element.options].some((option) => option.value === value));
}
