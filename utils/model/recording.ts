import type { FieldPath, GroupPath, SectionId } from './ids';
import type { LabelText, NoFieldReason } from './snapshot';

/**
 * The structure of one page, for the people who maintain the extension: what a control is called and why it was taken
 * for what it was. Never a value; texts that look like a person's name, a number or an address are blotted out (`▇`).
 * Described in docs/structure-recording.md.
 */
export interface StructureRecording {
  kind: 'emenscr-assist/structure';
  version: 1;
  /** The address without query, and with everything that looks like an id as `:id`. */
  path: string;
  title: string;
  sections: readonly SectionId[];
  rows: Readonly<Record<GroupPath, number>>;
  /** Fields that the recognised sections know and the page did not show, or showed twice. */
  unlocated: readonly FieldPath[];
  /** Taught on this page, but not found again. */
  broken: readonly FieldPath[];
  /** Controls beyond the number that is read. */
  leftOut: number;
  controls: readonly RecordedControl[];
}

export interface RecordedControl {
  tag: string;
  type: string;
  role: string;
  widget: string;
  /** The text that decided. */
  label: string;
  labelFrom?: string;
  /** Every text that could have been the label, surest first. */
  texts: readonly LabelText[];
  /** Headings over it, nearest first, as keys. */
  headings: readonly string[];
  placeholder?: string;
  required: boolean;
  readOnly: boolean;
  maxLength?: number;
  /** Labels of what can be chosen, the first of them, and how many there are. */
  options?: readonly string[];
  optionCount?: number;
  /** Its place in a table: row and column count from 0. */
  cell?: { table: number; row: number; column: number };
  field?: FieldPath;
  /** The officer said so. */
  taught?: true;
  noField?: NoFieldReason;
}
