import { activities } from './rules/activities';
import { any } from './rules/any';
import { budget } from './rules/budget';
import { details } from './rules/details';
import { general } from './rules/general';
import { planLinks } from './rules/plan-links';
import { progressReport } from './rules/progress-report';
import type { Catalogue } from './translate';

/**
 * What each rule says: `rule.<id>` or `rule.<id>.<case>`, `rule.<id>.why` for where it comes from, and `rule.<id>.title`
 * for its line in the catalogue.
 */
export const rules = {
  ...any,
  ...general,
  ...planLinks,
  ...details,
  ...activities,
  ...budget,
  ...progressReport,
} satisfies Catalogue;
