import type { AgencyProfile } from './agency-profile';
import type { DraftSettings } from './draft';
import type { DateEras } from './fill';
import type { HolidayEdits } from './holiday-edits';
import type { RuleChoices } from './rule-choices';

export type Language = 'th' | 'en';

/** The office's own choices; of its agencies the one in front lies open, so that what asks for it need not search. */
export interface Settings extends Omit<AgencyProfile, 'id'> {
  language: Language;
  /** The id of the agency in front; absent: `FIRST_PROFILE`. */
  profileId?: string;
  /** The other agencies of a coordinator. */
  others?: readonly AgencyProfile[];
  /** What was said of date boxes that do not tell their era; absent until one was asked about. */
  dateEras?: DateEras;
  /** What the agency wants to be told; absent until something was changed. */
  ruleChoices?: RuleChoices;
  /** Absent until something was changed. */
  reminders?: ReminderSettings;
  /** Absent until something was changed. */
  drafts?: DraftSettings;
  /** Absent until the bundled holidays were corrected. */
  holidays?: HolidayEdits;
}

/** The agency that everybody has from the beginning. */
export const FIRST_PROFILE = 'first';

export interface ReminderSettings {
  isOn: boolean;
  /** The hour of the day in Bangkok, 0 to 23. */
  hour: number;
}

export const DEFAULT_REMINDERS: ReminderSettings = { isOn: true, hour: 9 };

export const DEFAULT_SETTINGS: Settings = { language: 'th', agencyName: '' };
