import type { DateEras } from './fill';
import type { RuleChoices } from './rule-choices';

export type Language = 'th' | 'en';

/** The office's own choices. */
export interface Settings {
  language: Language;
  /** As the officer writes it; empty until set. */
  agencyName: string;
  /** Id of a rule set in `assets/fiscal-calendar`; absent until chosen. */
  ruleSetId?: string;
  /** What was said of date boxes that do not tell their era; absent until one was asked about. */
  dateEras?: DateEras;
  /** What the agency wants to be told; absent until something was changed. */
  ruleChoices?: RuleChoices;
}

export const DEFAULT_SETTINGS: Settings = { language: 'th', agencyName: '' };
