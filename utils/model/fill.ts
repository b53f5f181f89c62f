import type { Era, FieldValue } from './field';
import type { FieldPath, GroupPath } from './ids';

export type SkipReason =
  | 'not-on-page'
  | 'no-such-row'
  | 'unreadable'
  | 'already-equal'
  | 'read-only'
  /** The template says: only into an empty field. */
  | 'not-empty'
  /** Files are never written. */
  | 'file';

/** What filling would do to one field. `from` is what the field shows now. */
export type FillStep =
  /** `newRow`: the row is not on the page yet; it is added first, with the page's own button. */
  | { kind: 'write'; path: FieldPath; label: string; to: FieldValue; newRow?: true }
  | { kind: 'overwrite'; path: FieldPath; label: string; from: string; to: FieldValue }
  | { kind: 'skip'; path: FieldPath; label: string; because: SkipReason; to: FieldValue };

/** A step that the officer has ticked. `from` guards against drift: absent means the field was empty. */
export interface ApprovedStep {
  path: FieldPath;
  from?: string;
  to: FieldValue;
  /** The row may have to be added first. */
  newRow?: true;
}

/** What the officer has said of date boxes whose page does not tell their era, by the field without its row. */
export type DateEras = Readonly<Record<string, Era>>;

/** A plan for one snapshot, approved by the officer. */
export interface FillOrder {
  snapshotId: number;
  steps: readonly ApprovedStep[];
  dateEras?: DateEras;
}

/** A quick fix that the officer has approved: what the field showed then, and what it is to show. */
export interface ApprovedFix {
  path: FieldPath;
  from: string;
  to: string;
  /** Written with it, or neither. */
  also?: readonly { path: FieldPath; from: string; to: string }[];
}

export type FillOutcome =
  | 'written'
  /** The page changed, masked away or refused the value; what it shows now is in `after`. */
  | 'rejected-by-page'
  | 'read-only'
  /** Choices: none has that label; the closest are in `options`. */
  | 'no-such-option'
  /** The field left the page, or another one took its place. */
  | 'gone'
  /** The field's value changed after the plan was made. */
  | 'changed-meanwhile'
  /** The officer stopped the fill before it came to this field. */
  | 'cancelled'
  /** We do not know how to write this widget, or which era its date wants. */
  | 'needs-hand'
  /** The row was not on the page and could not be added; `FillReceipt.rows` says why. */
  | 'no-new-row'
  /** Not among the steps: the page itself changed or emptied it because of them, as drop-downs that depend on another do. */
  | 'changed-by-page';

/** What became of one step. Texts are as the page shows them. */
export interface FillResult {
  path: FieldPath;
  label: string;
  outcome: FillOutcome;
  to: FieldValue;
  before: string;
  after: string;
  options?: readonly string[];
  /** What the officer could tell, so that it needs no hand: nothing on the page says which era the date box wants. */
  asks?: 'era';
}

/** Why no (further) row was added to a group. */
export type RowTrouble =
  /** No button that says so belongs to these rows. */
  | 'no-control'
  /** More than one could be meant. */
  | 'several-controls'
  /** The one that is there may save, send or leave the page. */
  | 'unsafe-control'
  /** The row belongs below another row, and nothing says below which. */
  | 'below-which'
  /** Pressed once, and no row came in time. */
  | 'nothing-came'
  /** More rows came than were asked for. */
  | 'too-many-came'
  /** Another list or the rows that were there changed with it. */
  | 'others-changed'
  /** A dialog opened. */
  | 'dialog-opened'
  /** A dialog that opened during the fill is still there: nothing is pressed behind it. */
  | 'behind-dialog'
  /** The page's address changed; nothing more is written. */
  | 'went-elsewhere';

/** What became of the rows that a group lacked. Rows are never removed. */
export interface AddedRows {
  group: GroupPath;
  added: number;
  wanted: number;
  because?: RowTrouble;
}

export interface FillReceipt {
  results: readonly FillResult[];
  /** Groups to which rows were to be added; absent where none were. */
  rows?: readonly AddedRows[];
}

export type UndoOutcome =
  | 'restored'
  /** Edited since the fill: it belongs to the person now. */
  | 'edited-since'
  | 'rejected-by-page'
  | 'gone'
  /** The widget offers no way back to its former state, such as a radio group that had no choice. */
  | 'needs-hand';

export interface UndoResult {
  path: FieldPath;
  label: string;
  outcome: UndoOutcome;
  /** What the field showed before the fill. */
  before: string;
  /** What it shows now. */
  after: string;
}

export interface UndoReceipt {
  results: readonly UndoResult[];
}
