import type { Evidence } from './evidence';
import type { FieldPath, IsoDate, SectionId } from './ids';

/** `error`: the page will refuse it or the data is wrong · `warning`: very likely wrong · `advice`: worth a look. */
export type Severity = 'error' | 'warning' | 'advice';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** A change with exactly one right answer. `to` is what the control should show, as typed by a person. */
export interface QuickFix {
  to: string;
  /** What has to change with it, such as the other one of two swapped values. */
  also?: readonly { path: FieldPath; to: string }[];
}

/** Another page of the same project from which a compared value came, and how old it is. */
export interface Origin {
  sectionId: SectionId;
  quarter?: number;
  seenOn: IsoDate;
  daysAgo: number;
}

/** One of NESDC's seven criteria for strategy-driving proposals (FY2570 edition). */
export type Criterion = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One thing worth telling. Where and with what, never a sentence: the catalogue speaks (`rule.<ruleId>`). */
export interface Finding {
  /** The rule's file path below `utils/rules`, without ending: `general/end-date-after-start-date`. */
  ruleId: string;
  severity: Severity;
  evidence: Evidence;
  path: FieldPath;
  params: Readonly<Record<string, string | number>>;
  fix?: QuickFix;
  /** Where a value came from that is not on this page. */
  origin?: Origin;
  /** Quality advice: asked for by this criterion, no mistake. */
  criterion?: Criterion;
  /** Its field is in a tab or a fold that has been closed since; how the page called it. */
  folded?: { label: string };
}
