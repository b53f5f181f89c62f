import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isEmptyAt, isFilledAt, valueAt } from '../readers';
import { byCriterion } from '../sources';

/** Letters after the figure say the unit, a level or a state needs none. Thai digits are no letters. */
const SAYS_UNIT = /[ก-\u0e4ea-z%]/i;

/** An indicator has a name, a target and a unit. */
export const indicatorComplete = definePageRule({
  id: 'details/indicator-complete',
  severity: 'warning',
  evidence: byCriterion(6),
  check: (view) =>
    rowsOf(view, 'details.indicators').flatMap((row) => {
      const [name, target, unit] = (['indicatorName', 'targetValue', 'unit'] as const).map(
        (part): FieldPath => `${row}.${part}`,
      );
      if (!name || !target || !unit) return [];
      if (isEmptyAt(view, name)) return isFilledAt(view, target) ? [{ at: name, params: { case: 'name' } }] : [];
      if (!isFilledAt(view, name)) return [];
      const needsUnit = isEmptyAt(view, unit) && !SAYS_UNIT.test(valueAt(view, target) ?? '');
      return [
        ...(isEmptyAt(view, target) ? [{ at: target, params: { case: 'target' } }] : []),
        ...(needsUnit ? [{ at: unit, params: { case: 'unit' } }] : []),
      ];
    }),
});
