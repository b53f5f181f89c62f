import { sumOf } from '../readers';
import { sumsToTotal } from '../sums-to-total';

export const sourcesSumToTotal = sumsToTotal(
  'budget/sources-sum-to-total',
  sumOf('budget.sources', 'amountBaht', 'sourceName'),
  'warning',
);
