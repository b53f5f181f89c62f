import type { Planned, PlannedProject, RowSource } from './planned-project';
import { readRow, rowProblem } from './read-row';
import type { RowProblem } from './sheet-problem';
import { isTotalRow } from './total-row';

/** The projects of a sheet in which a row is one. */
export async function takeProjects(source: RowSource, { projects, problems, step }: Planned): Promise<void> {
  const twinOf = createTwinFinder();
  for (const row of source.rows) {
    await step();
    const say = (because: RowProblem, shown: string) => problems.push(rowProblem(source, row, because, shown));
    const read = readRow(source, row);
    if (isTotalRow(source, row, read.name)) {
      say('total-row', read.name);
      continue;
    }
    if (continuesRowAbove(source, row)) {
      say('row-continues', read.name);
      continue;
    }
    problems.push(...read.problems);
    if (read.values.length === 0) continue;
    if (read.name === '') say('no-name', '');
    const project = { name: read.name, code: read.code, row: row + 1, values: read.values };
    const before = twinOf(project);
    if (before !== undefined) say('same-project-twice', String(before));
    projects.push(project);
  }
}

/** Finds the row of a project that is the same in every cell. Written out are only those of one name. */
function createTwinFinder(): (project: PlannedProject) => number | undefined {
  const firstByName = new Map<string, PlannedProject>();
  const rows = new Map<string, number>();
  const said = ({ code, values }: PlannedProject) => JSON.stringify([code, values]);
  return (project) => {
    const first = firstByName.get(project.name);
    if (!first) {
      firstByName.set(project.name, project);
      return undefined;
    }
    rows.set(said(first), first.row);
    const before = rows.get(said(project));
    if (before === undefined) rows.set(said(project), project.row);
    return before;
  };
}

/** The project's name stands in a row above, merged with this one: one project in several rows. */
function continuesRowAbove({ sheet, mapping, cellAt }: RowSource, row: number): boolean {
  const name = mapping.columns.find(({ target }) => target.as === 'field' && target.path === 'general.projectName');
  return (
    name !== undefined && (sheet.rows[row]?.[name.index]?.text ?? '') === '' && cellAt(row, name.index).text !== ''
  );
}
