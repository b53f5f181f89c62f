import { quarterOf, fiscalYearOf } from '@/utils/calendar/fiscal-year';
import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { date, isFilledAt } from '../readers';
import { byCriterion } from '../sources';
import { isTickedThroughout } from '../ticks';
import type { View } from '../view';

/** From the first quarter to the last. */
const ALL_QUARTERS = 3;

/** "มีเพียงกิจกรรมเดียวแล้วลากยาวกิจกรรมตลอดทุกไตรมาส". */
export const notOneBar = definePageRule({
  id: 'activities/not-one-bar',
  severity: 'advice',
  evidence: byCriterion(5),
  criterion: 5,
  check(view) {
    const named = (['activities.rows', 'activities.subRows'] as const)
      .flatMap((group) => rowsOf(view, group))
      .filter((row) => isFilledAt(view, `${row}.activityName`));
    const [only, ...more] = named;
    return only && more.length === 0 && spansAllQuarters(view, only)
      ? [{ at: `${only}.activityName` as FieldPath }]
      : [];
  },
});

function spansAllQuarters(view: View, row: FieldPath): boolean {
  const [start, end] = [date(`${row}.startDate`).read(view), date(`${row}.endDate`).read(view)];
  if (start !== undefined && end !== undefined)
    return 4 * (fiscalYearOf(end) - fiscalYearOf(start)) + quarterOf(end) - quarterOf(start) >= ALL_QUARTERS;
  return isTickedThroughout(view, row);
}
