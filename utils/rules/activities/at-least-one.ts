import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isBegun } from '../is-begun';
import { isEmptyAt } from '../readers';
import { byCriterion } from '../sources';

/** "ไม่ระบุกิจกรรม คือ ไม่มีการระบุกิจกรรมในระบบ eMENSCR". A table without any row says nothing: it may not have been read. */
export const atLeastOne = definePageRule({
  id: 'activities/at-least-one',
  severity: 'warning',
  evidence: byCriterion(5),
  check(view) {
    const names = rowsOf(view, 'activities.rows').map((row): FieldPath => `${row}.activityName`);
    const [first] = names;
    if (!first || view.field(first)?.required || !names.every((name) => isEmptyAt(view, name))) return [];
    // The project has been begun on another page, or this one.
    const isStarted = isBegun(view, 'activities') || view.elsewhere('general') !== undefined;
    return [{ at: first, severity: isStarted ? 'warning' : 'advice' }];
  },
});
