import type { AgencyProfile, LetterDate } from '@/utils/model/agency-profile';
import type { Binding } from '@/utils/model/binding';
import type { DateEras } from '@/utils/model/fill';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { RuleChoices } from '@/utils/model/rule-choices';
import type { SavedValue } from '@/utils/model/saved-value';
import type { Template } from '@/utils/model/template';

/** What a pack says of an agency: of the one in front. */
export const AGENCY_KEYS = ['agencyName', 'kind', 'place', 'ruleSetId', 'leadDays'] as const;

/** The agency's profile, as far as it is handed on. */
export type Agency = Partial<Pick<AgencyProfile, (typeof AGENCY_KEYS)[number]>>;

/** What an office pack may carry; each part may be absent. */
export interface PackParts {
  templates?: readonly Template[];
  savedValues?: readonly SavedValue[];
  bindings?: readonly Binding[];
  dateEras?: DateEras;
  ruleChoices?: RuleChoices;
  agency?: Agency;
  /** Letters of the year that set the agency's due dates. The first packs could hold anything there. */
  calendarOverrides?: readonly LetterDate[];
  /** The days on which the office is closed, or works although others don't. */
  holidays?: HolidayEdits;
}

export type PartName = keyof PackParts;

/** In the order in which they are shown and written. */
export const PART_NAMES = [
  'templates',
  'savedValues',
  'bindings',
  'dateEras',
  'ruleChoices',
  'agency',
  'calendarOverrides',
  'holidays',
] as const satisfies readonly PartName[];

/** The parts of a pack that are records of their own, each with its id. */
export const RECORD_PARTS = ['templates', 'savedValues', 'bindings'] as const satisfies readonly PartName[];
export type RecordPart = (typeof RECORD_PARTS)[number];
export type PackRecord = Template | SavedValue | Binding;
