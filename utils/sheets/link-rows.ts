import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import type { Planned, PlannedProject, RowSource } from './planned-project';
import { readRow, rowProblem } from './read-row';
import { isTotalRow } from './total-row';

/** Puts each row of a group sheet to its project, in the order of the sheet; returns how many found theirs. */
export async function linkRows(
  source: RowSource,
  group: GroupPath,
  { projects, problems, step }: Planned,
): Promise<number> {
  const byCode = groupBy(projects, ({ code }) => code);
  const byName = groupBy(projects, ({ name }) => name);
  const counts = new Map<PlannedProject, number>();
  let linked = 0;
  for (const row of source.rows) {
    await step();
    // Which row of the group it is, is known with the project: its name and code are read first.
    const { name, code } = readRow(source, row);
    if (isTotalRow(source, row, name || code)) {
      problems.push(rowProblem(source, row, 'total-row', name || code));
      continue;
    }
    if (name === '' && code === '') {
      problems.push(rowProblem(source, row, 'no-project', ''));
      continue;
    }
    const found = byCode.get(keyOf(code)) ?? byName.get(keyOf(name)) ?? [];
    const [project] = found;
    if (!project || found.length > 1) {
      problems.push(rowProblem(source, row, project ? 'several-projects' : 'project-not-found', code || name));
      continue;
    }
    const place = counts.get(project) ?? 0;
    const read = readRow(source, row, (column): FieldPath => `${group}[${place}].${column}`);
    problems.push(...read.problems);
    if (read.values.length === 0) continue;
    project.values.push(...read.values);
    counts.set(project, place + 1);
    linked += 1;
  }
  return linked;
}

const keyOf = (text: string): string => normaliseThai(text).replace(/\s+/g, '').toLowerCase();

/** Without those that have no key. */
function groupBy(
  projects: readonly PlannedProject[],
  said: (project: PlannedProject) => string,
): ReadonlyMap<string, PlannedProject[]> {
  const groups = new Map<string, PlannedProject[]>();
  for (const project of projects) {
    const key = keyOf(said(project));
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  return groups;
}
