import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf, type Spot } from '../define-rule';
import { date } from '../readers';
import { byCriterion } from '../sources';
import { ticksOf } from '../ticks';
import type { View } from '../view';

/** Main activities in the order in which they begin, by their dates or their ticks; sub-activities begin anew with each. */
export const inTimeOrder = definePageRule({
  id: 'activities/in-time-order',
  severity: 'advice',
  evidence: byCriterion(5),
  check(view) {
    const starts = rowsOf(view, 'activities.rows').flatMap((row) => startOf(view, row) ?? []);
    const place = starts.findIndex(({ by, start }, row) => {
      const before = starts[row - 1];
      // Rows told in two ways can't be compared.
      return before?.by === by && start < before.start;
    });
    const [spot, before] = [starts[place], starts[place - 1]];
    return spot && before ? [spot.say(before)] : [];
  },
});

interface Start {
  at: FieldPath;
  by: 'date' | 'ticks';
  /** Comparable with those of other rows that are told in the same way. */
  start: string;
  say(before: Start): Spot & { at: FieldPath };
}

function startOf(view: View, row: FieldPath): Start | undefined {
  const at: FieldPath = `${row}.startDate`;
  const startDate = date(at).read(view);
  if (startDate !== undefined)
    return {
      at,
      by: 'date',
      start: startDate,
      say: (before) => ({ at, params: { startDate, beforeDate: before.start } }),
    };
  const [first] = ticksOf(view, row);
  return (
    first && {
      at: first.path,
      by: 'ticks',
      start: first.place,
      say: () => ({ at: first.path, params: { case: 'ticks' } }),
    }
  );
}
