import type { Binding } from '@/utils/model/binding';
import type { DateEras } from '@/utils/model/fill';
import type { RuleChoices } from '@/utils/model/rule-choices';
import type { SavedValue } from '@/utils/model/saved-value';
import type { Template } from '@/utils/model/template';

/** The agency's profile, as far as it is handed on. */
export interface Agency {
  agencyName?: string;
  ruleSetId?: string;
}

/** What an office pack may carry; each part may be absent. */
export interface PackParts {
  templates?: readonly Template[];
  savedValues?: readonly SavedValue[];
  bindings?: readonly Binding[];
  dateEras?: DateEras;
  ruleChoices?: RuleChoices;
  agency?: Agency;
  /** Reserved: carried along, and told to be of no use to this version. */
  calendarOverrides?: readonly unknown[];
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
] as const satisfies readonly PartName[];

/** The parts of a pack that are records of their own, each with its id. */
export const RECORD_PARTS = ['templates', 'savedValues', 'bindings'] as const satisfies readonly PartName[];
export type RecordPart = (typeof RECORD_PARTS)[number];
export type PackRecord = Template | SavedValue | Binding;
