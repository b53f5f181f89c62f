import type { Draft, DraftValue } from '@/utils/model/draft';
import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';

/** A text of a draft that the page does not show and no fill puts back. `path` is absent where it is no field of ours. */
export interface DraftCopy {
  path?: FieldPath;
  label: string;
  shown: string;
}

/** What is left to be copied, beside what the plan of a draft would write. */
export function copiesOfDraft(
  { fields, texts }: Pick<Draft, 'fields' | 'texts'>,
  steps: readonly FillStep[],
  snapshot: Snapshot,
): DraftCopy[] {
  const settled = new Set(
    steps.flatMap((step) => (step.kind !== 'skip' || step.because === 'already-equal' ? [step.path] : [])),
  );
  const onPage = new Set(snapshot.controls.map(({ reading }) => shownBy(reading)));
  const left = (Object.entries(fields) as [FieldPath, DraftValue][]).filter(
    ([path, { shown }]) => !settled.has(path) && shownBy(snapshot.fields[path]?.reading) !== shown,
  );
  return [
    ...left.map(([path, { label, shown }]) => ({ path, label, shown })),
    ...texts.filter(({ shown }) => !onPage.has(shown)).map(({ label, shown }) => ({ label, shown })),
  ].filter(({ shown }) => shown !== '');
}
