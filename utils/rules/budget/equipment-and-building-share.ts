import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { valueAt } from '../readers';
import { byCriterion } from '../sources';
import { bandOf, type ShareBand } from '@/utils/quality/share-band';
import { EQUIPMENT, OFFICE_BUILDING, shareOf } from '@/utils/quality/structure';

const KINDS = [
  { what: 'equipment', words: EQUIPMENT },
  { what: 'building', words: OFFICE_BUILDING },
] as const;

/** Share of equipment, and of building works at offices, of the whole budget; and the points which that share gets. */
export const equipmentAndBuildingShare = definePageRule({
  id: 'budget/equipment-and-building-share',
  severity: 'advice',
  evidence: byCriterion(7),
  criterion: 7,
  check(view) {
    return KINDS.flatMap(({ what, words }) => {
      const [first] = rowsOf(view, 'budget.lines').filter((row) => words.test(valueAt(view, `${row}.itemName`) ?? ''));
      const percent = first && shareOf(view, words);
      if (!first || !percent) return [];
      const { points, assumed }: ShareBand = bandOf(percent);
      const params = { case: assumed ? `${what}-between` : what, percent, points };
      return [{ at: `${first}.amountBaht` as FieldPath, params }];
    });
  },
});
