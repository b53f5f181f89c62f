import type { ApprovedFix, FillReceipt, FillResult } from '@/utils/model/fill';
import { writerOf } from './adapters/writers';
import { stateOf } from './ask-writer';
import { interpretReading } from './interpret-reading';
import { keepFocus } from './keep-focus';
import type { LocatedPage } from './located-page';
import { sameValue } from './same-value';
import { tidyLabel } from './text-of';
import { undoFill } from './undo-fill';
import { read, writeVerified, type UndoEntry } from './write-verified';
import { shownBy } from '@/utils/model/snapshot';

/** Writes quick fixes: each as a person would type it, in the form the field already has; what belongs together wholly or not at all. */
export async function applyFixes(
  fixes: readonly ApprovedFix[],
  locate: () => LocatedPage,
): Promise<{ receipt: FillReceipt; undo: UndoEntry[] }> {
  const restoreFocus = keepFocus();
  const [results, undo]: [FillResult[], UndoEntry[]] = [[], []];
  for (const fix of fixes) {
    const done: UndoEntry[] = [];
    const parts = [fix, ...(fix.also ?? [])];
    for (const part of parts) {
      const { result, entry } = await applyPart(part, locate);
      results.push(result);
      if (entry) done.push(entry);
      else break;
    }
    if (done.length === parts.length) undo.push(...done);
    else if (done.length > 0) await undoFill(done, locate);
  }
  restoreFocus();
  return { receipt: { results }, undo };
}

async function applyPart(
  { path, from, to }: Omit<ApprovedFix, 'also'>,
  locate: () => LocatedPage,
): Promise<{ result: FillResult; entry?: UndoEntry }> {
  const field = locate().fields.get(path);
  const writer = field && writerOf(field.control);
  if (!writer) return { result: { path, label: '', outcome: 'gone', to, before: from, after: '' } };
  const label = tidyLabel(field.control.label?.text ?? '');
  const before = shownBy(read(field));
  if (before !== from) return { result: { path, label, outcome: 'changed-meanwhile', to, before, after: before } };
  const state = stateOf(field.control);
  if (!state) return { result: { path, label, outcome: 'needs-hand', to, before, after: before } };
  const meant = interpretReading(
    field.kind,
    { status: 'filled', shown: to },
    field.control.reader?.isCommonEra === true,
  );
  const { outcome, after } = await writeVerified(
    field,
    locate,
    async ({ control }) => (await writerOf(control)?.write(control, [to])) ?? 'needs-hand',
    (reading) =>
      shownBy(reading) === to ||
      (meant.status === 'filled' && reading.status === 'filled' && sameValue(field.kind, reading.value, meant.value)),
  );
  const result: FillResult = { path, label, outcome, to, before, after };
  return outcome === 'written' ? { result, entry: { path, label, state, before, wrote: after } } : { result };
}
