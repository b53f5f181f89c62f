import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { bahtOf, known, satang, sumOf } from '../readers';
import { COMMON_SENSE } from '../sources';
import type { View } from '../view';

/** Amounts below this many baht are hardly ever meant. */
const HARDLY_MEANT = 100;
const FACTORS = [1_000n, 1_000_000n];
/** How far from the exact factor an amount may be, for `2.5` is often a rounded figure: 5 %. */
const TOLERANCE = 20n;

const TOTAL: FieldPath = 'budget.totalBaht';
const SUMS = [
  sumOf('budget.quarters', 'amountBaht', 'amountBaht'),
  sumOf('budget.lines', 'amountBaht', 'itemName'),
  sumOf('budget.sources', 'amountBaht', 'sourceName'),
  sumOf('activities.rows', 'budgetBaht', 'activityName'),
].map(known);

/** All amounts of the form are baht; the papers they come from often count in thousands or millions. */
export const amountInBaht = definePageRule({
  id: 'any/amount-in-baht',
  severity: 'warning',
  evidence: COMMON_SENSE,
  checkField({ kind, reading }) {
    if (kind !== 'money' || reading.status !== 'filled') return undefined;
    const baht = Number(reading.value);
    return baht > 0 && baht < HARDLY_MEANT
      ? { severity: 'advice', params: { case: 'small', amountBaht: String(reading.value) } }
      : undefined;
  },
  check(view) {
    const total = known(satang(TOTAL));
    const whole = total.read(view);
    if (whole === undefined) return [];
    return SUMS.flatMap((sum) => {
      const parts = sum.read(view);
      const factor = parts === undefined ? undefined : factorBetween(whole, parts);
      if (parts === undefined || factor === undefined) return [];
      const origin = total.origin?.(view) ?? sum.origin?.(view);
      const isTotalSmall = whole < parts;
      const params = { case: 'factor', factor: Number(factor), totalBaht: bahtOf(whole), sumBaht: bahtOf(parts) };
      return [{ at: place(view, isTotalSmall ? TOTAL : sum.path, isTotalSmall ? sum.path : TOTAL), origin, params }];
    }).slice(0, 1);
  },
});

/** The smaller amount is the doubtful one; where it is on another page, the other tells. */
const place = (view: View, wished: FieldPath, otherwise: FieldPath) => (view.field(wished) ? wished : otherwise);

function factorBetween(a: bigint, b: bigint): bigint | undefined {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small <= 0n) return undefined;
  return FACTORS.find((factor) => {
    const difference = large - small * factor;
    return (difference < 0n ? -difference : difference) * TOLERANCE <= large;
  });
}
