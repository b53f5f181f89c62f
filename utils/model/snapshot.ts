import type { FieldKind, FieldValue } from './field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from './ids';

/** Why a control that holds something could not be understood. */
export type UnreadableReason =
  /** Digits are missing, or more than one number could be meant. */
  | 'not-a-number'
  /** No such day, a two-digit year, or words that are no date. */
  | 'not-a-date'
  /** A date whose year can only be of the other era (`2569-10-01` in a C.E. date box). */
  | 'wrong-era'
  /** The widget shows one thing and holds another, or we do not know it. */
  | 'widget';

/** What one control said. `shown` is the text as the officer sees it, before any clean-up. */
export type Reading =
  | { status: 'filled'; value: FieldValue; shown: string }
  | { status: 'empty' }
  | { status: 'unreadable'; shown: string; because: UnreadableReason };

/** The text as the officer sees it; nothing where the field is empty or not there. */
export const shownBy = (reading: Reading | undefined): string =>
  reading === undefined || reading.status === 'empty' ? '' : reading.shown;

/** Where a label text stood. Strong sources first; weak ones are used only where no strong one speaks. */
export type LabelSource =
  | 'aria-labelledby'
  | 'aria-label'
  | 'label'
  | 'legend'
  | 'column-header'
  | 'row-header'
  | 'cell-before'
  | 'text-before'
  | 'heading'
  | 'title'
  | 'placeholder';

export interface LabelText {
  text: string;
  from: LabelSource;
}

/** What the page says of a control, besides its value. */
export interface ControlFacts {
  /** The label as the page writes it; empty when none was found. */
  label: string;
  labelFrom?: LabelSource;
  /** The page itself marks it as required. */
  required: boolean;
  readOnly: boolean;
  /** The adapter that reads it, or `unknown`. `native-date` holds C.E. dates by its nature. */
  widget: string;
  maxLength?: number;
  /** The most letters that words or a counter beside the control allow; told to the rules only. */
  saidLimit?: number;
}

/** A located field: what it is, and what it says. */
export type FieldReading = ControlFacts & {
  kind: FieldKind;
  reading: Reading;
  /** Located because the officer has taught it. */
  taught?: true;
};

/** Why a control was taken for no field. */
export type NoFieldReason =
  | 'no-label'
  | 'unknown-label'
  /** Several controls claim the same field, or several fields this control: filling the wrong box is worse than none. */
  | 'tie'
  /** Password, search, file and other controls that are never ours. */
  | 'left-alone'
  /** The page is not recognised as an entry form. */
  | 'not-an-entry-form';

/** One control of the page, in page order. `field` is absent when it was taken for none. */
export interface ControlReading extends ControlFacts {
  tag: string;
  type: string;
  field?: FieldPath;
  noField?: NoFieldReason;
  reading: Reading;
}

/** One reading of the page as plain JSON. Elements never leave `utils/page`. */
export interface Snapshot {
  /** Grows with every change of what was read; a fill plan holds for one id only. */
  id: number;
  today: IsoDate;
  /** Sections recognised on the page, surest first. Empty: not an entry form. */
  sections: readonly SectionId[];
  /** Located fields only; an absent path is what we call unlocated. */
  fields: Readonly<Record<FieldPath, FieldReading>>;
  /** Rows found in each repeating group. */
  rows: Readonly<Record<GroupPath, number>>;
  /** Single fields that the recognised sections know and the page did not show, or showed twice. */
  unlocated: readonly FieldPath[];
  /** Every visible control of the page, for coverage, the test door and recordings. */
  controls: readonly ControlReading[];
  /** Taught on this page, but not found again. */
  broken: readonly FieldPath[];
  /** Controls that were not read, because the page has too many. */
  leftOut: number;
}
