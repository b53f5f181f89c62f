import type { FieldPath, GroupPath, SectionId } from '@/utils/model/ids';
import type { FieldDefinition, GroupDefinition } from '@/utils/site/section-definition';
import { claimsOf, type ColumnClaim, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys } from '@/utils/site/normalise-label';
import { speaksOfAnother, speaksOfResults } from '@/utils/site/other-scope';
import { fitsKind } from './fits-kind';
import type { LocatedField } from './located-page';
import type { LabelledControl } from './page-control';
import { cellOf, cellsIn, type TableGrid } from './table-grid';
import { hasWords, textOf } from './text-of';

/** Rows of one repeating group, found in one table or one run of boxes. */
export interface FoundRows {
  path: GroupPath;
  rows: number;
  fields: LocatedField[];
  controls: readonly LabelledControl[];
}

type Grid = { grid: TableGrid; controls: LabelledControl[] };

/** Groups in tables: which group a table is, judged by its headings; rows count from 0 in the order shown. */
export function locateTableRows(
  controls: readonly LabelledControl[],
  gridOf: (element: Element) => TableGrid | undefined,
  index: LabelIndex,
): FoundRows[] {
  const grids = new Map<TableGrid, Grid>();
  for (const control of controls) {
    const cell = cellOf(control.anchor);
    const grid = cell && gridOf(cell);
    if (!grid) continue;
    const known = grids.get(grid) ?? { grid, controls: [] };
    known.controls.push(control);
    grids.set(grid, known);
  }
  return [...grids.values()].flatMap((grid) => fixedRows(grid, index) ?? openRows(grid, index) ?? []);
}

/** A table whose row headings name the group's fixed rows, such as the quarters. */
function fixedRows({ grid, controls }: Grid, index: LabelIndex): FoundRows | undefined {
  const found = controls.flatMap((control) => {
    const cell = cellOf(control.anchor);
    const header = cell && grid.rowHeaderOf(cell);
    const [claim] = header ? claimsOf(index.rowLabels, labelKeys(header.text)) : [];
    const column = cell && claim && columnAmong(claim.group.columns, keysOver(grid, cell));
    const isPlan = !control.headings.slice(0, 3).some(speaksOfResults);
    return isPlan && claim && column && fitsKind(control, column.kind) && !isOfAnother(control, grid, cell)
      ? [{ control, claim, column }]
      : [];
  });
  const [first] = found;
  if (!first || new Set(found.map(({ claim }) => claim.row)).size < 2) return undefined;
  const path: GroupPath = `${first.claim.sectionId}.${first.claim.group.name}`;
  return {
    path,
    rows: first.claim.group.rowLabels?.length ?? 0,
    controls,
    fields: found.map(({ control, claim, column }) => ({
      path: `${path}[${claim.row}].${column.name}`,
      kind: column.kind,
      control,
    })),
  };
}

/** A table with any number of rows alike. */
function openRows({ grid, controls }: Grid, index: LabelIndex): FoundRows | undefined {
  const claimed = controls.map((control) => {
    const cell = cellOf(control.anchor);
    const claims = cell ? claimsOf(index.columns, keysOver(grid, cell)) : [];
    const row = cell && grid.rowOf(cell);
    return { control, cell, row, claims: claims.filter(({ column }) => fitsKind(control, column.kind)) };
  });
  const owner = groupOf(grid.headers.flatMap((text) => claimsOf(index.columns, labelKeys(text))));
  if (!owner) return undefined;
  const path: GroupPath = `${owner.sectionId}.${owner.group.name}`;
  const rows = dataRows(grid, claimed, owner.group);
  const places = new Map(rows.map((row, place) => [row, place]));
  const fields = claimed.flatMap(({ control, cell, row: element, claims }): LocatedField[] => {
    const column = claims.find(({ group }) => group === owner.group)?.column;
    const row = element && places.get(element);
    if (!column || row === undefined || row === null || !cell || isOfAnother(control, grid, cell)) return [];
    return [{ path: `${path}[${row}].${column.name}`, kind: column.kind, control }];
  });
  return { path, rows: rows.length, controls, fields: withoutTwins(fields) };
}

/**
 * Rows that are entries: where the naming column is typed, those with its control; sums and filters are none.
 */
function dataRows(
  grid: TableGrid,
  claimed: readonly { control: LabelledControl; row: Element | null; claims: readonly ColumnClaim[] }[],
  group: GroupDefinition,
): Element[] {
  const named = new Set<Element | null>();
  const foreign = new Set<Element | null>();
  for (const { control, row, claims } of claimed) {
    if (claims.some((claim) => claim.group === group && claim.column === group.columns[0])) named.add(row);
    if (control.leftAlone || speaksOfAnother(control.aside)) foreign.add(row);
  }
  return grid.rows.filter((row) => {
    if (foreign.has(row)) return false;
    const [first] = cellsIn(row).map(textOf).filter(hasWords);
    if (first !== undefined && /^\s*(?:รวม|ยอดรวม|ทั้งหมด|ทั้งสิ้น|total)/i.test(first)) return false;
    return named.size === 0 || named.has(row);
  });
}

/** The group whose naming column is there, with a second column or no rival; undefined where two groups could be meant. */
export function groupOf(claims: readonly ColumnClaim[]): { sectionId: SectionId; group: GroupDefinition } | undefined {
  const groups = new Map<
    GroupDefinition,
    { sectionId: SectionId; group: GroupDefinition; columns: Set<FieldDefinition> }
  >();
  for (const { sectionId, group, column } of claims) {
    const known = groups.get(group) ?? { sectionId, group, columns: new Set() };
    known.columns.add(column);
    groups.set(group, known);
  }
  const named = [...groups.values()].filter(({ group, columns }) => {
    const [naming] = group.columns;
    return group.rowLabels === undefined && naming !== undefined && columns.has(naming) && columns.size >= 2;
  });
  return named.length === 1 ? named[0] : undefined;
}

function keysOver(grid: TableGrid, cell: Element): string[] {
  return grid.headersOf(cell).flatMap(({ text }) => labelKeys(text));
}

function columnAmong(columns: readonly FieldDefinition[], keys: readonly string[]): FieldDefinition | undefined {
  return columns.find(({ labels }) => labels.some(({ text }) => labelKeys(text).some((key) => keys.includes(key))));
}

/** Last year's column, or a table under another person's or period's heading. */
function isOfAnother({ headings }: LabelledControl, grid: TableGrid, cell: Element): boolean {
  return headings.some(speaksOfAnother) || keysOver(grid, cell).some(speaksOfAnother);
}

/** Two controls for one path locate neither. */
export function withoutTwins(fields: readonly LocatedField[]): LocatedField[] {
  const counts = new Map<FieldPath, number>();
  for (const { path } of fields) counts.set(path, (counts.get(path) ?? 0) + 1);
  return fields.filter(({ path }) => counts.get(path) === 1);
}
