import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { isEmptyAt } from '../readers';
import { byCriterion } from '../sources';
import { isBegun } from '../is-begun';

const Y1: FieldPath = 'plan-links.subPlanGoalY1';

/** A project is tied to one chosen goal of a sub-plan (Y1); without it a proposal scores nothing at all. */
export const y1Chosen = definePageRule({
  id: 'plan-links/y1-chosen',
  severity: 'warning',
  evidence: byCriterion(1),
  check: (view) =>
    isEmptyAt(view, Y1) ? [{ at: Y1, severity: isBegun(view, 'plan-links') ? 'warning' : 'advice' }] : [],
});
