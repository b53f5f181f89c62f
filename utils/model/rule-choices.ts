import type { Severity } from './finding';
import type { IsoDate } from './ids';
import type { ProjectRecord } from './project';

/** What the agency wants to be told. Plain JSON: the office pack carries it as it is. */
export interface RuleChoices {
  /** Ids of rules that are switched off. */
  off: readonly string[];
  /** Severities that are not shown at all. */
  hidden: readonly Severity[];
  /** Advice by NESDC's criteria for every project, not only for strategy-driving proposals. */
  quality: boolean;
}

export const DEFAULT_CHOICES: RuleChoices = { off: [], hidden: [], quality: false };

/** "Do not tell me again": of one rule, at one field whichever project, or in one project whichever field. */
export interface Ignored {
  id: string;
  ruleId: string;
  /** The field without its row, and how the page called it. */
  field?: string;
  label?: string;
  project?: { id: string; name: string };
  createdAt: string;
}

/** When a quarter's report is due by the agency's rule set. */
export interface ReportDue {
  /** พ.ศ. */
  fiscalYear: number;
  quarter: number;
  date: IsoDate;
  source: string;
}

/** What the rules are told beside the page. */
export interface RuleContext {
  /** As in the agency's profile; empty until set. */
  agencyName: string;
  choices: RuleChoices;
  ignored: readonly Ignored[];
  dueDates: readonly ReportDue[];
  /** Absent where it is not known whose page it is. */
  project?: ProjectRecord;
}

export const NO_CONTEXT: RuleContext = { agencyName: '', choices: DEFAULT_CHOICES, ignored: [], dueDates: [] };

/** What the officer asks for at a finding; the background gives it its id and time. */
export type IgnoreWish = Omit<Ignored, 'id' | 'createdAt'>;
