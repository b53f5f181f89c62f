import type { TemplateValue } from '@/utils/model/template';
import type { RowContext } from './read-row';
import type { SheetProblem } from './sheet-problem';

/** A project of the plan while its rows are gathered; the row as Excel counts it. */
export interface PlannedProject {
  name: string;
  code: string;
  row: number;
  values: TemplateValue[];
}

export interface Planned {
  projects: PlannedProject[];
  problems: SheetProblem[];
  /** Called before each row: now and then it lets the page answer. */
  step: () => Promise<void>;
}

/** A sheet with the rows that say anything. */
export interface RowSource extends RowContext {
  rows: readonly number[];
}
