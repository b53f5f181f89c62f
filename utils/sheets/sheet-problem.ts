import type { FieldValue } from '@/utils/model/field';
import type { CellProblem } from './read-cell';

/** What stands in the way of a whole row. */
export type RowProblem =
  | 'no-name'
  | 'same-project-twice'
  | 'total-row'
  | 'row-continues'
  | 'no-project'
  | 'project-not-found'
  | 'several-projects'
  | 'several-lines';

/** A place in a sheet that was not taken as it stands, or is taken with a doubt. */
export interface SheetProblem {
  sheet: string;
  /** As Excel counts it: from 1. */
  row: number;
  /** The letter that Excel gives it; empty for a whole row. */
  column: string;
  header: string;
  because: CellProblem | RowProblem;
  /** What stands there. */
  shown: string;
  suggestion?: FieldValue;
}
