import { isBlank } from '@/utils/fill/plain-forms';
import { withoutRows } from '@/utils/fill/row-number';
import type { Era, FieldValue } from '@/utils/model/field';
import type { ApprovedStep, DateEras, FillOutcome, FillReceipt, FillResult } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { Reading } from '@/utils/model/snapshot';
import { createRowAdder, type FindAddRow, type RowAdder } from './add-rows';
import { findOption, type Offer } from './adapters/options';
import { writerOf } from './adapters/writers';
import { offersOf } from './ask-writer';
import { closestOptions } from './closest-options';
import { attemptAsync } from './failures';
import { findSideEffects, rememberFields, type Memory } from './fill-memory';
import { keepFocus } from './keep-focus';
import type { LocatedField, LocatedPage } from './located-page';
import { sameValue } from './same-value';
import type { LabelledControl } from './page-control';
import { settle, waitFor } from './settle';
import { tidyLabel } from './text-of';
import { writingsOf } from './write-amount';
import { writeDay, type DayAttempt } from './write-day';
import { read, restoreField, stillThere, writeVerified, type UndoEntry } from './write-verified';
import { shownBy } from '@/utils/model/snapshot';

/** How long a drop-down that depends on another may take to get its options. */
export const OPTIONS_WAIT_MS = 4000;
/** Forms that think for a while before they take a value back do so within this, measured from the last write. */
export const LAST_LOOK_MS = 300;
const SHUT = ':disabled, [aria-readonly=true], [aria-disabled=true]';
const CLOSED = `${SHUT}, [readonly]`;

/** What one run knows: how the page was before it, and whether a choice may be fetching options. */
interface Run {
  locate(): LocatedPage;
  memory: Map<FieldPath, Memory>;
  rows: RowAdder;
  hasChosen: boolean;
  eras: DateEras;
  /** The controls that were written, by their field as it was found then. */
  written: Map<FieldPath, LocatedField>;
}

/** Who follows a fill: told after each field, and asked before each whether to go on. */
export interface FillWatch {
  isCancelled(): boolean;
  onStep(done: number, all: number): void;
}

const NOBODY: FillWatch = { isCancelled: () => false, onStep: () => undefined };

/**
 * Writes approved steps one after the other, and believes only what it reads back.
 *
 * `locate` reads the page anew where it has changed: a choice may have redrawn what follows it.
 * What the page itself changed on the way is reported too, and can be taken back with the rest.
 */
export async function applyFill(
  steps: readonly ApprovedStep[],
  locate: () => LocatedPage,
  eras: DateEras = {},
  watch: FillWatch = NOBODY,
  findRow?: FindAddRow,
): Promise<{ receipt: FillReceipt; undo: UndoEntry[] }> {
  const restoreFocus = keepFocus();
  const [memory, rows] = [rememberFields(locate()), createRowAdder(steps, locate, findRow)];
  const run: Run = { locate, memory, rows, hasChosen: false, eras, written: new Map() };
  const first: FillResult[] = [];
  for (const step of steps) {
    const result = watch.isCancelled()
      ? left(step, 'cancelled')
      : await attemptAsync('fill', () => applyInRow(step, run), left(step, 'needs-hand'));
    first.push(result);
    watch.onStep(first.length, steps.length);
    if (result.outcome === 'written') run.hasChosen ||= offersAt(locate().fields.get(step.path)) !== undefined;
  }
  await settle(LAST_LOOK_MS);
  const confirmed: FillResult[] = [];
  for (const result of first)
    confirmed.push(
      rows.mayHaveMoved(result.path) ? result : await attemptAsync('fill', () => confirm(result, run), result),
    );
  // What was put back once more may have emptied another.
  const results = confirmed.map((result) => (rows.mayHaveMoved(result.path) ? result : asItStands(result, run)));
  const beside = findSideEffects(run.memory, new Set(steps.map(({ path }) => path)), locate());
  results.push(...beside.filter(({ path }) => !rows.mayHaveMoved(path)));
  restoreFocus();
  const undo = results.flatMap((result): UndoEntry[] => {
    const { path, label, after } = result;
    const before = run.memory.get(path);
    if (!before || !isToUndo(result, before, run)) return [];
    return [{ path, label, state: before.state, before: before.shown, wrote: isDeed(result) ? after : '' }];
  });
  const added = rows.report();
  return { receipt: { results, ...(added.length > 0 && { rows: added }) }, undo };
}

const isDeed = ({ outcome }: FillResult): boolean => outcome === 'written' || outcome === 'changed-by-page';

/** What was changed; and what an order did not come to, but the rest of the fill has emptied. */
function isToUndo(result: FillResult, before: Memory, { locate, hasChosen, rows }: Run): boolean {
  if (result.outcome === 'written') return true;
  // Where nothing was chosen, a list that fills was still loading: what it shows now is the page's own former value.
  if (isDeed(result)) return hasChosen || !before.isBare;
  const field = rows.mayHaveMoved(result.path) ? undefined : locate().fields.get(result.path);
  return field !== undefined && before.shown !== '' && shownBy(read(field)) === '';
}

async function applyInRow(step: ApprovedStep, run: Run): Promise<FillResult> {
  if (run.rows.hasLeftPage()) return left(step, 'gone');
  return (await hasRow(step, run)) ? applyStep(step, run) : left(step, 'no-new-row');
}

/** Sees to a step's row; of a row that was added, what it holds from its beginning is remembered, too. */
async function hasRow({ path, newRow }: ApprovedStep, { rows, memory, locate }: Run): Promise<boolean> {
  if (!newRow) return true;
  if (!(await rows.addRowOf(path))) return false;
  if (!memory.has(path) && rows.isInAdded(path))
    for (const [born, state] of rememberFields(locate()))
      if (rows.isInAdded(born) && !memory.has(born)) memory.set(born, state);
  return true;
}

const left = ({ path, to }: ApprovedStep, outcome: FillOutcome): FillResult => ({
  ...{ path, label: '', outcome, to, before: '', after: '' },
});

async function applyStep({ path, from, to }: ApprovedStep, run: Run): Promise<FillResult> {
  const first = run.locate().fields.get(path);
  if (!first?.control.reader) return { path, label: '', outcome: 'gone', to, before: '', after: '' };
  const label = tidyLabel(first.control.label?.text ?? '');
  const before = run.memory.get(path)?.shown ?? '';
  const say = (outcome: FillOutcome, after: string, options?: readonly string[]): FillResult => ({
    ...{ path, label, outcome, to, before, after },
    ...(options && { options }),
  });
  if (mayStillArrive(first, run)) await waitFor(() => isOffered(run.locate().fields.get(path), to), OPTIONS_WAIT_MS);
  const field = run.locate().fields.get(path) ?? first;
  const now = shownBy(read(field));
  // Emptied by an earlier choice of this run, or there from the row's beginning, is no person's doing; anything else is.
  const expected = from ?? (run.rows.isInAdded(path) ? before : '');
  if (now !== expected && !(now === '' && before === from)) return say('changed-meanwhile', now);
  // A date box that can't be typed in may still open its calendar.
  if (field.control.element.matches(field.kind === 'date' || field.control.reader?.isDrawn ? SHUT : CLOSED))
    return say('read-only', now);
  const { outcome, after, asks } = await writeInTurn(field, to, run);
  if (outcome === 'written') run.written.set(path, field);
  const options = outcome === 'no-such-option' ? closestOptions(field, to) : undefined;
  return { ...say(outcome, after, options), ...(asks && { asks }) };
}

/** A page that has taken nothing may take the same amount written out. */
async function writeInTurn(field: LocatedField, to: FieldValue, run: Run): ReturnType<typeof writeVerified> {
  const attempt = (text: FieldValue, at: LocatedField) =>
    writeVerified(at, run.locate, (box) => write(box, text, run), holds(at, to));
  const [first = to, ...others] = writingsOf(field.kind, to);
  let result = await attempt(first, field);
  for (const text of others) {
    if (result.outcome !== 'rejected-by-page') break;
    result = await attempt(text, run.locate().fields.get(field.path) ?? field);
  }
  return result;
}

async function write({ control, kind }: LocatedField, to: FieldValue, { locate, eras }: Run): Promise<DayAttempt> {
  const values = listOf(to);
  const { reader } = control;
  const writer = writerOf(control);
  if (!writer) return 'needs-hand';
  if (kind !== 'date' || reader?.isCommonEra) return writer.write(control, values);
  const dates = [...locate().fields.values()].filter((other) => other.kind === 'date');
  const said = new Map(
    dates.flatMap(({ path, control: box }): [LabelledControl, Era][] => {
      const era = eras[withoutRows(path)];
      return era ? [[box, era]] : [];
    }),
  );
  return writeDay(
    control,
    values[0],
    dates.map((other) => other.control),
    said,
  );
}

/** A last look: a later choice may have emptied what was written. It is written once more, and then it must hold. */
async function confirm(result: FillResult, run: Run): Promise<FillResult> {
  const { path, to } = result;
  const found = asItStands(result, run);
  const field = run.locate().fields.get(path) ?? run.written.get(path);
  if (result.outcome !== 'written' || found.outcome !== 'rejected-by-page' || !field) return found;
  if (mayStillArrive(field, run)) await waitFor(() => isOffered(run.locate().fields.get(path), to), OPTIONS_WAIT_MS);
  const now = run.locate().fields.get(path) ?? field;
  const again = await writeInTurn(now, to, run);
  if (again.outcome !== 'written') return { ...result, outcome: again.outcome, after: again.after };
  run.written.set(path, now);
  await settle(LAST_LOOK_MS);
  const last = asItStands(result, run);
  const before = run.memory.get(path);
  if (last.outcome !== 'rejected-by-page' || !before || last.after === before.shown) return last;
  // What the page made of it late is taken out again, as what it refuses at once.
  await restoreField(run.locate().fields.get(path) ?? now, before.state);
  await settle(LAST_LOOK_MS);
  return { ...last, after: asItStands(result, run).after };
}

/** What became of something that was written, as the page shows it now. */
function asItStands(result: FillResult, { locate, written }: Run): FillResult {
  const { path, to, outcome } = result;
  if (outcome !== 'written') return result;
  const known = locate().fields.get(path) ?? written.get(path);
  const field = known && stillThere(known);
  if (!field) return { ...result, outcome: 'gone', after: '' };
  const reading = read(field);
  return { ...result, outcome: holds(field, to)(reading) ? outcome : 'rejected-by-page', after: shownBy(reading) };
}

/** Options come later where there are none yet, or where an earlier choice of this run may be fetching them. */
function mayStillArrive(field: LocatedField, { hasChosen }: Run): boolean {
  const offers = offersAt(field);
  return offers !== undefined && (hasChosen || offers.length === 0 || field.control.element.matches(CLOSED));
}

const offersAt = (field: LocatedField | undefined): readonly Offer[] | undefined => field && offersOf(field.control);

function isOffered(field: LocatedField | undefined, to: FieldValue): boolean {
  if (!field || field.control.element.matches(CLOSED)) return false;
  const offers = offersAt(field) ?? [];
  return listOf(to).every((wanted) => findOption(offers, wanted) !== undefined);
}

/** Does a reading hold what was wanted? A choice named by its code or number holds under its label. */
function holds(field: LocatedField, to: FieldValue): (reading: Reading) => boolean {
  const offers = offersAt(field) ?? [];
  const named = listOf(to).map((wanted) => findOption(offers, wanted)?.label ?? wanted);
  const meant = typeof to === 'string' ? (named[0] ?? to) : named;
  return (reading) => {
    if (reading.status === 'empty') return isBlank(to);
    return reading.status === 'filled' && sameValue(field.kind, reading.value, meant);
  };
}

const listOf = (value: FieldValue): readonly string[] => (typeof value === 'string' ? [value] : value);
