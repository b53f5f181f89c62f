import type { Origin, QuickFix } from '@/utils/model/finding';
import type { FieldPath, GroupPath, IsoDate } from '@/utils/model/ids';
import type { RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading } from '@/utils/model/snapshot';

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
