import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isEmptyAt, isFilledAt } from '../readers';
import { byCriterion } from '../sources';

/** "ระบุเพียงกิจกรรมหลักเพียงอย่างเดียว" is not clear enough. Only where the page offers sub-activities. */
export const mainHasSubActivities = definePageRule({
  id: 'activities/main-has-sub-activities',
  severity: 'advice',
  evidence: byCriterion(5),
  criterion: 5,
  check(view) {
    const subs = rowsOf(view, 'activities.subRows').map((row): FieldPath => `${row}.activityName`);
    const [first] = subs;
    const hasMain = rowsOf(view, 'activities.rows').some((row) => isFilledAt(view, `${row}.activityName`));
    return first && hasMain && subs.every((name) => isEmptyAt(view, name)) ? [{ at: first }] : [];
  },
});
