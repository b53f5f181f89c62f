import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { date } from '../readers';
import { byCriterion } from '../sources';

/** Main activities in the order in which they begin; sub-activities begin anew with each. */
export const inTimeOrder = definePageRule({
  id: 'activities/in-time-order',
  severity: 'advice',
  evidence: byCriterion(5),
  check(view) {
    const starts = rowsOf(view, 'activities.rows').flatMap((row) => {
      const at: FieldPath = `${row}.startDate`;
      const startDate = date(at).read(view);
      return startDate === undefined ? [] : [{ at, startDate }];
    });
    const place = starts.findIndex(({ startDate }, row) => startDate < (starts[row - 1]?.startDate ?? startDate));
    const [spot, before] = [starts[place], starts[place - 1]];
    return spot && before ? [{ at: spot.at, params: { startDate: spot.startDate, beforeDate: before.startDate } }] : [];
  },
});
