import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { isEmptyAt, isFilledAt, valueAt } from '../readers';
import { rowsOf } from '../define-rule';
import { byCriterion } from '../sources';
import type { View } from '../view';

const PARTS: readonly FieldPath[] = ['details.objective', 'details.output', 'details.outcome', 'details.beneficiaries'];

/** Objective, output, outcome and beneficiaries: a proposal that lacks one gets half a point of five at most. */
export const fourPartsPresent = definePageRule({
  id: 'details/four-parts-present',
  severity: 'warning',
  evidence: byCriterion(4),
  check(view) {
    if (!PARTS.some((part) => isFilledAt(view, part))) return [];
    // Where the page marks a part as required, that rule tells.
    return PARTS.filter(
      (part) => isEmptyAt(view, part) && !view.field(part)?.required && !isToldInRows(view, part),
    ).map((at) => ({ at }));
  },
});

/** Who benefits may stand in a table of its own. */
const isToldInRows = (view: View, part: FieldPath) =>
  part === 'details.beneficiaries' &&
  rowsOf(view, 'details.targetGroups').some((row) => valueAt(view, `${row}.groupName`) !== undefined);
