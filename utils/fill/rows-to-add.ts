import type { FillStep } from '@/utils/model/fill';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { rowPlaceOf } from './row-place';

export interface RowsToAdd {
  group: GroupPath;
  count: number;
}

/** How many rows a fill adds to each list: up to the last that something ticked goes into, the blank ones between as well. */
export function rowsToAdd(
  steps: readonly FillStep[],
  ticked: ReadonlySet<FieldPath>,
  rowsOnPage: Readonly<Record<string, number>>,
): RowsToAdd[] {
  const counts = new Map<GroupPath, number>();
  for (const step of steps) {
    const place = step.kind === 'write' && step.newRow && ticked.has(step.path) ? rowPlaceOf(step.path) : undefined;
    if (!place) continue;
    const lacking = place.row + 1 - (rowsOnPage[place.group] ?? 0);
    counts.set(place.group, Math.max(counts.get(place.group) ?? 0, lacking));
  }
  return [...counts].map(([group, count]) => ({ group, count }));
}
