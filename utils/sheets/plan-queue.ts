import type { GroupPath } from '@/utils/model/ids';
import type { QueueItem } from '@/utils/model/queue';
import { breathe, isBreathDue } from './breathe';
import type { ColumnMapping } from './column-mapping';
import { linkRows } from './link-rows';
import type { Planned } from './planned-project';
import type { OnProgress, Sheet } from './sheet';
import type { SheetProblem } from './sheet-problem';
import { createCellAt, rowsBelow } from './sheet-rows';
import { takeProjects } from './take-projects';

/** How many rows of a sheet were put to their projects. */
export interface LinkedRows {
  sheet: string;
  group: GroupPath;
  rows: number;
}

export interface QueuePlan {
  items: QueueItem[];
  problems: SheetProblem[];
  linked: LinkedRows[];
}

/**
 * What an import would bring: a project a row, with the rows of group sheets put to it by its code or name.
 *
 * `mappings[i]` is of `sheets[i]`; a sheet without one is not taken. What can't be read is left out and named.
 */
export async function planQueue(
  sheets: readonly Sheet[],
  mappings: readonly (ColumnMapping | undefined)[],
  onProgress?: OnProgress,
): Promise<QueuePlan> {
  const sources = sheets.flatMap((sheet, at) => {
    const mapping = mappings[at];
    return mapping ? [{ sheet, mapping, cellAt: createCellAt(sheet), rows: [...rowsBelow(sheet, mapping)] }] : [];
  });
  const total = sources.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const step = async (): Promise<void> => {
    done += 1;
    if (!isBreathDue()) return;
    onProgress?.(done, total);
    await breathe();
  };
  const planned: Planned = { projects: [], problems: [], step };
  for (const source of sources) if (source.mapping.kind === 'projects') await takeProjects(source, planned);
  const linked: LinkedRows[] = [];
  for (const source of sources) {
    const { kind, group } = source.mapping;
    if (kind === 'group' && group !== undefined)
      linked.push({ sheet: source.sheet.name, group, rows: await linkRows(source, group, planned) });
  }
  onProgress?.(total, total);
  const items = planned.projects.map(({ name, row, values }): QueueItem => ({
    name: name === '' ? `#${row}` : name,
    row,
    values,
    status: 'waiting',
  }));
  return { items, problems: planned.problems, linked };
}
