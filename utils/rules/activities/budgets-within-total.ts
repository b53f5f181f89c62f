import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { bahtOf, known, satang } from '../readers';
import { COMMON_SENSE } from '../sources';

const GROUPS = ['activities.rows', 'activities.subRows'] as const;

/** Told at the activity with which the sum goes over the total. Sub-activities share their main one's money, so each kind is summed by itself. */
export const budgetsWithinTotal = definePageRule({
  id: 'activities/budgets-within-total',
  severity: 'warning',
  evidence: COMMON_SENSE,
  check(view) {
    const total = known(satang('budget.totalBaht'));
    const most = total.read(view);
    if (most === undefined) return [];
    return GROUPS.flatMap((group) => {
      let [sum, at]: [bigint, FieldPath | undefined] = [0n, undefined];
      for (const row of rowsOf(view, group)) {
        const place: FieldPath = `${row}.budgetBaht`;
        sum += satang(place).read(view) ?? 0n;
        if (sum > most) at ??= place;
      }
      if (!at) return [];
      const params = { sumBaht: bahtOf(sum), totalBaht: bahtOf(most), differenceBaht: bahtOf(sum - most) };
      return [{ at, origin: total.origin?.(view), params }];
    }).slice(0, 1);
  },
});
