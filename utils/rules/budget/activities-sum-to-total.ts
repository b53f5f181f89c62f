import { sumOf } from '../readers';
import { sumsToTotal } from '../sums-to-total';

/** Some of the money may belong to no activity; more than the total can't. */
export const activitiesSumToTotal = sumsToTotal(
  'budget/activities-sum-to-total',
  sumOf('activities.rows', 'budgetBaht', 'activityName'),
  'advice',
);
