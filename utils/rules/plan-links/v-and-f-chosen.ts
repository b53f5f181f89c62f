import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { isEmptyAt, isFilledAt } from '../readers';
import { byCriterion } from '../sources';

const PARTS: readonly FieldPath[] = ['plan-links.valueChainComponent', 'plan-links.valueChainFactor'];

/** The goal's value chain: which component (V) and which factor (F) the project works on. */
export const vAndFChosen = definePageRule({
  id: 'plan-links/v-and-f-chosen',
  severity: 'warning',
  evidence: byCriterion(1),
  check(view) {
    if (!isFilledAt(view, 'plan-links.subPlanGoalY1')) return [];
    return PARTS.filter((at) => isEmptyAt(view, at)).map((at) => ({
      at,
      params: { case: at.endsWith('Factor') ? 'f' : 'v' },
    }));
  },
});
