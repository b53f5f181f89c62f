import { quarterOf, fiscalYearOf } from '@/utils/calendar/fiscal-year';
import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { date, isFilledAt } from '../readers';
import { byCriterion } from '../sources';
import type { View } from '../view';

const QUARTERS = [1, 2, 3, 4];

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
    return 4 * (fiscalYearOf(end) - fiscalYearOf(start)) + quarterOf(end) - quarterOf(start) >= QUARTERS.length - 1;
  return (['', 'Baht'] as const).some((ending) =>
    QUARTERS.every((quarter) => isMarked(view, `${row}.q${quarter}${ending}`)),
  );
}

function isMarked(view: View, path: FieldPath): boolean {
  const reading = view.field(path)?.reading;
  return reading?.status === 'filled' && !/^(?:false|0+(?:\.0+)?)$/.test(String(reading.value));
}
