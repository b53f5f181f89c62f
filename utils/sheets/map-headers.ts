import type { GroupPath } from '@/utils/model/ids';
import type { ColumnMapping, ColumnTarget, MappedColumn, RememberedMapping } from './column-mapping';
import { findHeader, headerAt, type FoundHeader } from './find-header';
import type { HeaderMeaning } from './header-meaning';
import { headersAt, shownHeader } from './header-rows';
import { headerSetKey } from './header-set-key';
import { kindAt } from '@/utils/site/kind-at';
import { LIMITS } from './limits';
import { recallMapping } from './recall-mapping';
import type { Sheet } from './sheet';
import { sheetKindOf, type SheetKind } from './sheet-kind';

/** Where the officer says that the header stands; rows count from 0. */
export type AskedHeader = Pick<ColumnMapping, 'headerRow' | 'headerRows'>;

/** What each column of a sheet means: as it was corrected for these headers before, else by the labels of the form. */
export function mapHeaders(
  sheet: Sheet,
  remembered: readonly RememberedMapping[] = [],
  asked?: AskedHeader,
): ColumnMapping {
  const recalled = recalledHeader(sheet, remembered, asked);
  if (recalled) return recalled;
  const found = asked ? headerAt(sheet, asked.headerRow, asked.headerRows) : findHeader(sheet);
  return found ? mapFound(found) : { kind: 'unknown', headerRow: 0, headerRows: 1, key: '', columns: [] };
}

function recalledHeader(
  sheet: Sheet,
  remembered: readonly RememberedMapping[],
  asked?: AskedHeader,
): ColumnMapping | undefined {
  const byKey = new Map(remembered.map((mapping) => [mapping.key, mapping]));
  if (byKey.size === 0) return undefined;
  const rows = asked ? [asked.headerRow] : sheet.rows.slice(0, LIMITS.headerWithinRows).keys();
  for (const headerRow of rows)
    for (const headerRows of asked ? [asked.headerRows] : ([1, 2] as const)) {
      const headers = headersAt(sheet, headerRow, headerRows);
      const before = byKey.get(headerSetKey(headers.map(shownHeader)));
      if (before) return recallMapping(before, headers, { headerRow, headerRows });
    }
  return undefined;
}

function mapFound({ row, rows, headers, meanings }: FoundHeader): ColumnMapping {
  const kind = sheetKindOf(meanings);
  const columns = headers.map((header, place): MappedColumn => {
    const meaning = meanings[place];
    return {
      index: header.index,
      header: shownHeader(header),
      target: header.own === '' || !meaning ? nothing('empty-header') : targetOf(meaning, kind),
    };
  });
  return {
    kind: kind.kind,
    ...(kind.kind === 'group' ? { group: kind.group } : {}),
    headerRow: row,
    headerRows: rows,
    key: headerSetKey(headers.map(shownHeader)),
    columns: withoutTwins(columns),
  };
}

function targetOf(meaning: HeaderMeaning, kind: SheetKind): ColumnTarget {
  if (meaning.isOtherUnit && meansMoney(meaning)) return nothing('other-unit');
  if (meaning.isCode) return { as: 'project-code' };
  if (meaning.isRowNumber) return nothing('row-number');
  if (kind.kind === 'unknown') return nothing('no-kind');
  return kind.kind === 'group' ? targetInGroup(meaning, kind.group) : targetInProject(meaning, kind.named);
}

function targetInGroup({ fields, columns }: HeaderMeaning, group: GroupPath): ColumnTarget {
  const own = columns.filter((column) => column.group === group);
  const [only] = own;
  if (only && own.length === 1) return { as: 'column', column: only.column };
  if (own.length > 1)
    return nothing(
      'ambiguous',
      own.map(({ column }) => `${group}.${column}`),
    );
  if (fields.includes('general.projectName')) return { as: 'project-name' };
  return nothing(columns.length > 0 || fields.length > 0 ? 'other-group' : 'unknown');
}

/** On a sheet of projects a group has one row; a column of it counts where the column that names the row is there too. */
function targetInProject(meaning: HeaderMeaning, named: ReadonlySet<GroupPath>): ColumnTarget {
  const columns = meaning.columns
    .filter(({ group }) => named.has(group))
    .map(({ group, column }) => `${group}[0].${column}` as const);
  const [only, ...others] = meaning.fields.length > 0 ? meaning.fields : columns;
  if (only === undefined)
    return nothing(meaning.isSomebodys ? 'whose' : meaning.columns.length > 0 ? 'other-group' : 'unknown');
  return others.length > 0 ? nothing('ambiguous', [only, ...others]) : { as: 'field', path: only };
}

/** Two columns for one field: nobody can tell which is meant. */
function withoutTwins(columns: readonly MappedColumn[]): MappedColumn[] {
  const counts = new Map<string, number>();
  const nameOf = ({ target }: MappedColumn) => JSON.stringify(target);
  for (const column of columns) counts.set(nameOf(column), (counts.get(nameOf(column)) ?? 0) + 1);
  return columns.map((column) =>
    column.target.as !== 'nothing' && (counts.get(nameOf(column)) ?? 0) > 1
      ? { ...column, target: nothing('twice') }
      : column,
  );
}

const meansMoney = ({ fields, columns }: HeaderMeaning): boolean =>
  [...fields, ...columns.map(({ group, column }) => `${group}.${column}`)].some((path) => kindAt(path) === 'money');

type Nothing = Extract<ColumnTarget, { as: 'nothing' }>;
const nothing = (because: Nothing['because'], among?: readonly string[]): Nothing => ({
  as: 'nothing',
  because,
  ...(among ? { among } : {}),
});
