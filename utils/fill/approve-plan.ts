import type { ApprovedStep, DateEras, FillOrder, FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';

/** What is ticked before the officer has decided: what fills empty fields. Overwrites are theirs to tick. */
export function defaultTicks(steps: readonly FillStep[]): Set<FieldPath> {
  return new Set(steps.filter(({ kind }) => kind === 'write').map(({ path }) => path));
}

/** The ticked steps as an order that holds for one snapshot; skipped ones can't be ticked. */
export function approvePlan(
  snapshotId: number,
  steps: readonly FillStep[],
  ticked: ReadonlySet<FieldPath>,
  dateEras?: DateEras,
): FillOrder {
  return {
    snapshotId,
    ...(dateEras && { dateEras }),
    steps: steps.flatMap((step): ApprovedStep[] => {
      if (step.kind === 'skip' || !ticked.has(step.path)) return [];
      const { path, to } = step;
      if (step.kind === 'overwrite') return [{ path, to, from: step.from }];
      return [step.newRow ? { path, to, newRow: true } : { path, to }];
    }),
  };
}
