import type { LetterDate } from './agency-profile';
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
  /** Due dates that letters of the year have set for the agency; absent until one was entered. */
  letters?: readonly LetterDate[];
  /** Absent until something was changed. */
  reminders?: ReminderSettings;
}

export interface ReminderSettings {
  isOn: boolean;
  /** The hour of the day in Bangkok, 0 to 23. */
  hour: number;
}

export const DEFAULT_REMINDERS: ReminderSettings = { isOn: true, hour: 9 };

export const DEFAULT_SETTINGS: Settings = { language: 'th', agencyName: '' };
