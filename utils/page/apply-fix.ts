import type { FillResult } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { interpretReading } from './interpret-reading';
import { keepFocus } from './keep-focus';
import { writerOf } from './adapters/writers';
import type { LocatedPage } from './located-page';
import { sameValue } from './same-value';
import { tidyLabel } from './text-of';
import { read, shownBy, writeVerified, type UndoEntry } from './write-verified';

/** Writes a quick fix: the text as a person would type it, in the form the field already has. */
export async function applyFix(
  path: FieldPath,
  text: string,
  locate: () => LocatedPage,
): Promise<{ result: FillResult; entry?: UndoEntry }> {
  const field = locate().fields.get(path);
  const writer = field && writerOf(field.control);
  if (!writer) return { result: { path, label: '', outcome: 'gone', to: text, before: '', after: '' } };
  const restoreFocus = keepFocus();
  const label = tidyLabel(field.control.label?.text ?? '');
  const before = shownBy(read(field));
  const state = writer.save(field.control);
  const meant = interpretReading(
    field.kind,
    { status: 'filled', shown: text },
    field.control.reader?.isCommonEra === true,
  );
  const { outcome, after } = await writeVerified(
    field,
    locate,
    async ({ control }) => (await writerOf(control)?.write(control, [text])) ?? 'needs-hand',
    (reading) =>
      shownBy(reading) === text ||
      (meant.status === 'filled' && reading.status === 'filled' && sameValue(field.kind, reading.value, meant.value)),
  );
  restoreFocus();
  const result: FillResult = { path, label, outcome, to: text, before, after };
  return outcome === 'written' ? { result, entry: { path, label, state, before, wrote: after } } : { result };
}
