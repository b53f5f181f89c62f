import type { TemplateValue } from './template';

/**
 * Where a project of a queue stands. `filled`: written into the page, and not yet said to be saved;
 * `saved`: the officer says that the site has it. The assistant never presses the site's save.
 */
export type QueueStatus = 'waiting' | 'filled' | 'saved' | 'skipped';

/** One project out of a spreadsheet. */
export interface QueueItem {
  /** As the officer knows it: its name, else the row. */
  name: string;
  /** The row in the sheet as Excel counts it. */
  row: number;
  values: readonly TemplateValue[];
  status: QueueStatus;
  /** ISO 8601, UTC; when the status last changed. */
  changedAt?: string;
}

/** Projects out of one spreadsheet, entered one after another. */
export interface ProjectQueue {
  /** UUID. */
  id: string;
  /** The file and its sheet, or that it was pasted. */
  name: string;
  items: readonly QueueItem[];
  /** The item that is being entered. */
  at: number;
  createdAt: string;
}
