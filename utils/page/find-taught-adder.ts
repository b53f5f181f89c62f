import type { AddRowBinding, Binding } from '@/utils/model/binding';
import type { GroupPath } from '@/utils/model/ids';
import { findAdder } from '@/utils/teach/find-adder';
import { objectionTo } from './add-objection';
import { describePressables, type Pressable } from './describe-pressables';
import type { LocatedPage } from './located-page';
import { isInRow, rowsOnPage } from './rows-on-page';

/**
 * The control that was taught to add rows to the group, where exactly one fits and nothing speaks against pressing it.
 * A later lesson stands before an earlier one, about a group and about a control.
 */
export function findTaughtAdder(
  page: LocatedPage,
  path: GroupPath,
  bindings: readonly Binding[],
): HTMLElement | undefined {
  const lessons = bindings
    .filter((binding): binding is AddRowBinding => binding.says === 'adds-row')
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const rows = rowsOnPage(page, path);
  if (!rows || !lessons.some((lesson) => lesson.path === path)) return undefined;
  const pressables = describePressables(page);
  const taught = new Map<GroupPath, HTMLElement>();
  for (const lesson of lessons) {
    const mayBe = outsideRows(pressables, page, lesson.path);
    const controls = mayBe.map(({ control }) => control);
    const found = mayBe[findAdder(lesson.control, controls, lesson.path) ?? -1]?.element;
    if (found && !taught.has(lesson.path) && ![...taught.values()].includes(found)) taught.set(lesson.path, found);
  }
  const element = taught.get(path);
  return element && !objectionTo(element, path, rows) ? element : undefined;
}

/** What may be the group's: not what belongs to one of its rows. */
export function outsideRows(
  pressables: readonly Pressable[],
  page: LocatedPage,
  path: GroupPath,
): readonly Pressable[] {
  const rows = rowsOnPage(page, path);
  return rows?.areBounded ? pressables.filter(({ element }) => !isInRow(element, rows)) : pressables;
}
