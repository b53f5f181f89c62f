import type { Origin, QuickFix } from '@/utils/model/finding';
import type { FieldPath, GroupPath, IsoDate } from '@/utils/model/ids';
import type { RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading } from '@/utils/model/snapshot';
import { ACTIVITIES_CASES } from './cases/activities';
import { ANY_CASES } from './cases/any';
import { BUDGET_CASES } from './cases/budget';
import { DETAILS_CASES } from './cases/details';
import { GENERAL_CASES } from './cases/general';
import { PLAN_LINKS_CASES } from './cases/plan-links';
import { PROGRESS_REPORT_CASES } from './cases/progress-report';

export interface RuleCase {
  rule: string;
  when: string;
  fields: Record<FieldPath, FieldReading>;
  rows?: Record<GroupPath, number>;
  today?: IsoDate;
  /** What is known beside the page. */
  context?: Partial<RuleContext>;
  /** Where the rule speaks, and what; absent: it is silent. Case, fix and origin are none where none is told. */
  says?: {
    at: FieldPath | readonly FieldPath[];
    case?: string;
    severity?: string;
    params?: Record<string, string | number>;
    fix?: string | undefined;
    /** What the fix changes elsewhere. */
    also?: QuickFix['also'];
    origin?: Origin;
  };
}

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
