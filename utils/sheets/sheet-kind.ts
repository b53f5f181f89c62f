import type { GroupPath } from '@/utils/model/ids';
import type { GroupColumn, HeaderMeaning } from './header-meaning';

export type SheetKind =
  { kind: 'projects'; named: ReadonlySet<GroupPath> } | { kind: 'group'; group: GroupPath } | { kind: 'unknown' };

/**
 * What a row of the sheet is.
 *
 * A row of a group: its first column and one that tells the project are there, and more headers are columns of the
 * group than are fields of a project alone. Else a project, where its name is a column.
 */
export function sheetKindOf(meanings: readonly HeaderMeaning[]): SheetKind {
  const isName = ({ fields, columns }: HeaderMeaning) => fields.includes('general.projectName') && columns.length === 0;
  const hasName = meanings.some(isName);
  const all = meanings.flatMap(({ columns }) => columns);
  const named = new Set(all.filter(({ isFirst }) => isFirst).map(({ group }) => group));
  const [best] = [...named]
    .map((group) => {
      const isOf = (column: GroupColumn) => column.group === group;
      const alone = meanings.filter(
        (meaning) => !isName(meaning) && meaning.fields.length > 0 && !meaning.columns.some(isOf),
      );
      return { group, columns: meanings.filter(({ columns }) => columns.some(isOf)).length, alone: alone.length };
    })
    .sort((a, b) => b.columns - a.columns);
  if (best && (hasName || meanings.some(({ isCode }) => isCode)) && best.columns > best.alone)
    return { kind: 'group', group: best.group };
  return hasName ? { kind: 'projects', named } : { kind: 'unknown' };
}
