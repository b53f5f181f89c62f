import type { Evidence } from './evidence';
import type { FieldPath } from './ids';

/** `error`: the page will refuse it or the data is wrong · `warning`: very likely wrong · `advice`: worth a look. */
export type Severity = 'error' | 'warning' | 'advice';

/** A change with exactly one right answer. `to` is what the control should show, as typed by a person. */
export interface QuickFix {
  to: string;
}

/** One thing worth telling. Where and with what, never a sentence: the catalogue speaks (`rule.<ruleId>`). */
export interface Finding {
  /** The rule's file path below `utils/rules`, without ending: `general/end-date-after-start-date`. */
  ruleId: string;
  severity: Severity;
  evidence: Evidence;
  path: FieldPath;
  params: Readonly<Record<string, string | number>>;
  fix?: QuickFix;
}
