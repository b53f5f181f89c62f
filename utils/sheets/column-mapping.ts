import type { FieldPath, GroupPath } from '@/utils/model/ids';

/** Why a column is not taken. `chosen`: the officer said so. */
export type UnmappedBecause =
  | 'empty-header'
  | 'unknown'
  | 'ambiguous'
  | 'twice'
  | 'whose'
  | 'other-unit'
  | 'row-number'
  | 'other-group'
  | 'no-kind'
  | 'chosen';

/** What becomes of a column's cells. */
export type ColumnTarget =
  /** A field of the project; in a fixed row of a group too: `budget.quarters[0].amountBaht`. */
  | { as: 'field'; path: FieldPath }
  /** A column of the group that the sheet lists: `budgetBaht`. */
  | { as: 'column'; column: string }
  /** Tells the project that a row belongs to. */
  | { as: 'project-name' }
  | { as: 'project-code' }
  | { as: 'nothing'; because: UnmappedBecause; among?: readonly string[] };

export interface MappedColumn {
  /** From 0. */
  index: number;
  /** The header's wording, of two rows joined. */
  header: string;
  target: ColumnTarget;
}

/** How a sheet's columns are read: plain JSON that the officer can correct. */
export interface ColumnMapping {
  /** `projects`: a row is a project. `group`: a row is an activity, an indicator … of a project. */
  kind: 'projects' | 'group' | 'unknown';
  /** Of a group sheet: `activities.rows`. */
  group?: GroupPath;
  /** The first row of the header, from 0. */
  headerRow: number;
  headerRows: 1 | 2;
  /** Under which corrections are remembered. */
  key: string;
  columns: readonly MappedColumn[];
  isRemembered?: true;
}

/** Corrections for sheets with these headers. */
export type RememberedMapping = Pick<ColumnMapping, 'key' | 'kind' | 'group'> & {
  columns: readonly Pick<MappedColumn, 'header' | 'target'>[];
};
