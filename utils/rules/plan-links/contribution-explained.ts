import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { isEmptyAt, isFilledAt, valueAt } from '../readers';
import { likeCriterion } from '../sources';

const EXPLANATION: FieldPath = 'plan-links.contributionRationale';
/** Fewer letters than this hardly tell how. */
const SHORT = 40;

/** How the project (X) brings the goal (Y1) nearer; not how the factor does. */
export const contributionExplained = definePageRule({
  id: 'plan-links/contribution-explained',
  severity: 'warning',
  evidence: likeCriterion(1),
  check(view) {
    if (!isFilledAt(view, 'plan-links.subPlanGoalY1')) return [];
    if (isEmptyAt(view, EXPLANATION)) return [{ at: EXPLANATION, params: { case: 'none' } }];
    const text = valueAt(view, EXPLANATION)?.trim();
    return text !== undefined && text.length < SHORT
      ? [{ at: EXPLANATION, severity: 'advice', params: { case: 'short' } }]
      : [];
  },
});
