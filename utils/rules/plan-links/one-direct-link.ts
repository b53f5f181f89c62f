import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isEmptyAt, valueAt } from '../readers';
import { isBegun } from '../is-begun';

const DIRECT: FieldPath = 'plan-links.nationalStrategy';
const SECONDARY: FieldPath = 'plan-links.nationalStrategySecondary';

/** One strategy directly, others at a second level: that a screen enforces it is recalled, not seen. */
export const oneDirectLink = definePageRule({
  id: 'plan-links/one-direct-link',
  severity: 'warning',
  evidence: { mark: 'recalled' },
  check(view) {
    if (isEmptyAt(view, DIRECT) && isBegun(view, 'plan-links')) return [{ at: DIRECT, params: { case: 'none' } }];
    const direct = valueAt(view, DIRECT)?.trim();
    if (direct === undefined) return [];
    const others = [
      SECONDARY,
      ...rowsOf(view, 'plan-links.secondary').map((row): FieldPath => `${row}.nationalStrategy`),
    ];
    return others
      .filter((at) => valueAt(view, at)?.trim() === direct)
      .map((at) => ({ at, params: { case: 'twice', strategy: direct } }));
  },
});
