import type { FillOutcome, FillResult } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy, type Reading } from '@/utils/model/snapshot';
import type { WidgetState, WriteAttempt } from './adapters/widget-adapter';
import { writerOf } from './adapters/writers';
import { nameOfWriter, stateOf } from './ask-writer';
import { isThere } from './element';
import { attemptAsync } from './failures';
import type { LocatedField, LocatedPage } from './located-page';
import { isInSight } from './in-sight';
import { settle, waitFor } from './settle';
import { readControl } from './take-snapshot';
import { restoreDay, type DayAttempt } from './write-day';

/** So long a page may take to show a box. */
const SIGHT_WAIT_MS = 1000;

/** What is needed to take one written field back. */
export interface UndoEntry {
  path: FieldPath;
  label: string;
  state: WidgetState;
  before: string;
  /** What the field showed once written: anything else since is the person's. */
  wrote: string;
}

/**
 * Makes one attempt to write and believes only what it reads back, once the page has reacted.
 *
 * A value that the page refused or changed is taken out again, so that nothing is left half-written; what our own
 * writer fails on is left to the officer's hand.
 */
export async function writeVerified(
  field: LocatedField,
  locate: () => LocatedPage,
  write: (field: LocatedField) => Promise<DayAttempt>,
  isRight: (reading: Reading) => boolean,
): Promise<{ outcome: FillOutcome; after: string; asks?: FillResult['asks'] }> {
  const { control } = field;
  const state = stateOf(control);
  // What is just being faded in, or lies under a curtain while the page is loading, comes into sight.
  if (!state || !(await waitFor(() => isInSight(control), SIGHT_WAIT_MS)))
    return { outcome: 'needs-hand', after: shownBy(read(field)) };
  const attempt = await attemptAsync(nameOfWriter(control), () => write(field), 'needs-hand');
  if (attempt !== 'ok') {
    // Looking for an option must not have chosen another.
    if (String(stateOf(control)) !== String(state)) await restoreField(field, state);
    const after = shownBy(read(field));
    return attempt === 'era-unknown' ? { outcome: 'needs-hand', asks: 'era', after } : { outcome: attempt, after };
  }
  await settle();
  const written = locate().fields.get(field.path) ?? stillThere(field);
  if (!written) return { outcome: 'gone', after: '' };
  const reading = read(written);
  if (isRight(reading)) return { outcome: 'written', after: shownBy(reading) };
  // Where the page has given the label to another box meanwhile, the one that was written gives it back.
  if (written.control.element !== control.element && stillThere(field)) await restoreField(field, state);
  await restoreField(written, state);
  await settle();
  return { outcome: 'rejected-by-page', after: shownBy(read(locate().fields.get(field.path) ?? written)) };
}

/** A widget that has drawn its choice may be read under another label: its box is the same. */
export const stillThere = (field: LocatedField): LocatedField | undefined =>
  isThere(field.control.element) ? field : undefined;

/** A day in a text box comes back through its calendar, everything else through its own writer. */
export async function restoreField({ control, kind }: LocatedField, state: WidgetState): Promise<WriteAttempt> {
  const restore = async () => {
    if (kind === 'date' && control.reader && !control.reader.isCommonEra) return restoreDay(control, state);
    return (await writerOf(control)?.restore(control, state)) ?? 'needs-hand';
  };
  return attemptAsync(nameOfWriter(control), restore, 'needs-hand');
}

export const read = (field: LocatedField): Reading => readControl(field.control, field);
