import { sumOf } from '../readers';
import { sumsToTotal } from '../sums-to-total';

/** A list of items may be a part of the plan only: less than the total is worth a look, more can't be. */
export const linesSumToTotal = sumsToTotal(
  'budget/lines-sum-to-total',
  sumOf('budget.lines', 'amountBaht', 'itemName'),
  'advice',
);
