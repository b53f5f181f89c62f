import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { defaultTicks } from './approve-plan';

/** Steps and what the officer has ticked of them. */
export interface TickedPlan {
  steps: readonly FillStep[];
  ticked: ReadonlySet<FieldPath>;
}

/** Would the officer see the same thing? Then what was decided still holds. */
export function isSamePlan(a: readonly FillStep[], b: readonly FillStep[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Carries ticks over to a plan made anew for a page that has changed.
 *
 * Only a step that shows the very same old and new value keeps its tick;
 * any other starts as if never seen, so that nothing unseen is replaced. Whether the row has to be added is neither.
 */
export function keepTicks({ steps: before, ticked }: TickedPlan, steps: readonly FillStep[]): Set<FieldPath> {
  const seen = new Set(before.map(valuesOf));
  const fresh = defaultTicks(steps);
  const kept = steps.filter((step) => (seen.has(valuesOf(step)) ? ticked : fresh).has(step.path));
  return new Set(kept.map(({ path }) => path));
}

const valuesOf = (step: FillStep): string => JSON.stringify({ ...step, newRow: undefined });
