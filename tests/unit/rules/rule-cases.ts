import type { RuleCase } from './rule-case';
import { ACTIVITIES_CASES } from './cases/activities';
import { ANY_CASES } from './cases/any';
import { BUDGET_CASES } from './cases/budget';
import { DETAILS_CASES } from './cases/details';
import { GENERAL_CASES } from './cases/general';
import { PLAN_LINKS_CASES } from './cases/plan-links';
import { PROGRESS_REPORT_CASES } from './cases/progress-report';

/** One line a case: the rule, when, what is on the page, and what it says. */
export const RULE_CASES: readonly RuleCase[] = [
  ...ANY_CASES,
  ...GENERAL_CASES,
  ...PLAN_LINKS_CASES,
  ...DETAILS_CASES,
  ...ACTIVITIES_CASES,
  ...BUDGET_CASES,
  ...PROGRESS_REPORT_CASES,
];
