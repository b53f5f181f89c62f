import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { known, satang, valueAt } from '../readers';
import { byCriterion } from '../sources';
import { bandOf, type ShareBand } from '@/utils/quality/share-band';

const KINDS = [
  { what: 'equipment', words: /ครุภัณฑ์/ },
  { what: 'building', words: /(?:ก่อสร้าง|ปรับปรุง|ซ่อมแซม|ต่อเติม)[^,]*(?:อาคาร|สำนักงาน)/ },
] as const;

/** Share of equipment, and of building works at offices, of the whole budget; and the points which that share gets. */
export const equipmentAndBuildingShare = definePageRule({
  id: 'budget/equipment-and-building-share',
  severity: 'advice',
  evidence: byCriterion(7),
  criterion: 7,
  check(view) {
    const total = known(satang('budget.totalBaht')).read(view);
    if (total === undefined || total <= 0n) return [];
    return KINDS.flatMap(({ what, words }) => {
      const rows = rowsOf(view, 'budget.lines').filter((row) => words.test(valueAt(view, `${row}.itemName`) ?? ''));
      const sum = rows.reduce((whole, row) => whole + (satang(`${row}.amountBaht`).read(view) ?? 0n), 0n);
      const [first] = rows;
      if (!first || sum <= 0n) return [];
      const percent = Number((sum * 10_000n) / total) / 100;
      const { points, assumed }: ShareBand = bandOf(percent);
      const params = { case: assumed ? `${what}-between` : what, percent, points };
      return [{ at: `${first}.amountBaht` as FieldPath, params }];
    });
  },
});
