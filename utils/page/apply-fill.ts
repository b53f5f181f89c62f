import type { FieldValue } from '@/utils/model/field';
import type { ApprovedStep, FillOutcome, FillReceipt, FillResult } from '@/utils/model/fill';
import type { IsoDate } from '@/utils/model/ids';
import type { Reading } from '@/utils/model/snapshot';
import type { WriteAttempt } from './adapters/widget-adapter';
import { findOption } from './adapters/options';
import { closestOptions } from './closest-options';
import { dateStyleOf, writeDate } from './date-style';
import { keepFocus } from './keep-focus';
import type { LocatedField, LocatedPage } from './located-page';
import { sameValue } from './same-value';
import { settle, waitFor } from './settle';
import { tidyLabel } from './text-of';
import { read, shownBy, writeVerified, type UndoEntry } from './write-verified';

/** How long a drop-down that depends on another may take to get its options. */
const OPTIONS_WAIT_MS = 4000;
const CLOSED = ':disabled, [readonly], [aria-readonly=true], [aria-disabled=true]';

/**
 * Writes approved steps one after the other, and believes only what it reads back.
 *
 * `locate` reads the page anew where it has changed: a choice may have redrawn what follows it.
 */
export async function applyFill(
  steps: readonly ApprovedStep[],
  locate: () => LocatedPage,
): Promise<{ receipt: FillReceipt; undo: UndoEntry[] }> {
  const restoreFocus = keepFocus();
  const results: FillResult[] = [];
  const undo: UndoEntry[] = [];
  let hasChosen = false;
  for (const step of steps) {
    const { result, entry } = await applyStep(step, locate, hasChosen);
    results.push(result);
    if (!entry) continue;
    undo.push(entry);
    hasChosen ||= locate().fields.get(step.path)?.control.adapter?.options !== undefined;
  }
  await settle();
  const confirmed: FillResult[] = [];
  for (const result of results) confirmed.push(await confirm(result, locate));
  restoreFocus();
  return { receipt: { results: confirmed }, undo };
}

async function applyStep(
  { path, from, to }: ApprovedStep,
  locate: () => LocatedPage,
  hasChosen: boolean,
): Promise<{ result: FillResult; entry?: UndoEntry }> {
  const first = locate().fields.get(path);
  if (!first?.control.adapter) return { result: { path, label: '', outcome: 'gone', to, before: '', after: '' } };
  const label = tidyLabel(first.control.label?.text ?? '');
  const before = shownBy(read(first));
  const say = (outcome: FillOutcome, after: string, options?: readonly string[]): FillResult => ({
    ...{ path, label, outcome, to, before, after },
    ...(options && { options }),
  });
  if (before !== (from ?? '')) return { result: say('changed-meanwhile', before) };
  if (mayStillArrive(first, hasChosen)) await waitFor(() => isOffered(locate().fields.get(path), to), OPTIONS_WAIT_MS);
  const field = locate().fields.get(path) ?? first;
  if (field.control.element.matches(CLOSED)) return { result: say('read-only', before) };
  const { outcome, after, state } = await writeVerified(
    field,
    locate,
    () => write(field, to, locate()),
    (reading) => reading.status === 'filled' && sameValue(field.kind, reading.value, to),
  );
  if (outcome === 'no-such-option') return { result: say(outcome, after, closestOptions(field, to)) };
  if (outcome !== 'written') return { result: say(outcome, after) };
  return { result: say('written', after), entry: { path, label, state, before, wrote: after } };
}

async function write({ control, kind }: LocatedField, to: FieldValue, page: LocatedPage): Promise<WriteAttempt> {
  const values = typeof to === 'string' ? [to] : to;
  const { adapter, element } = control;
  if (!adapter) return 'needs-hand';
  if (kind !== 'date' || adapter.id === 'native-date') return adapter.write(control, values);
  const dates = [...page.fields.values()].filter((other) => other.kind === 'date').map((other) => other.control);
  element.focus({ preventScroll: true });
  await settle();
  const style = dateStyleOf(control, dates);
  const [iso] = values;
  if (style && isIso(iso)) return adapter.write(control, [writeDate(iso, style)]);
  element.blur();
  return 'needs-hand';
}

/** Options come later where there are none yet, or where an earlier choice of this fill may be fetching them. */
function mayStillArrive({ control }: LocatedField, hasChosen: boolean): boolean {
  const options = control.adapter?.options?.(control);
  return options !== undefined && (hasChosen || options.length === 0 || control.element.matches(CLOSED));
}

function isOffered(field: LocatedField | undefined, to: FieldValue): boolean {
  if (!field || field.control.element.matches(CLOSED)) return false;
  const offers = (field.control.adapter?.options?.(field.control) ?? []).map((label) => ({ label, value: label }));
  return (typeof to === 'string' ? [to] : to).every((wanted) => findOption(offers, wanted) !== undefined);
}

/** A last look: a later choice may have emptied what was written. It is written once more, and then it must hold. */
async function confirm(result: FillResult, locate: () => LocatedPage): Promise<FillResult> {
  if (result.outcome !== 'written') return result;
  const field = locate().fields.get(result.path);
  if (!field) return { ...result, outcome: 'gone', after: '' };
  const isRight = (reading: Reading) => reading.status === 'filled' && sameValue(field.kind, reading.value, result.to);
  if (isRight(read(field))) return result;
  if (mayStillArrive(field, true)) await waitFor(() => isOffered(locate().fields.get(result.path), result.to), OPTIONS_WAIT_MS);
  const again = await writeVerified(locate().fields.get(result.path) ?? field, locate, (now) => write(now, result.to, locate()), isRight);
  return { ...result, outcome: again.outcome, after: again.after };
}

const isIso = (text: string | undefined): text is IsoDate => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
