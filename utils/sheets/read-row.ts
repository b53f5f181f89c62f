import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { columnLetter } from './cell-address';
import type { ColumnMapping, MappedColumn } from './column-mapping';
import { cellKindAt, readCell, type CellKind } from './read-cell';
import type { Cell, Sheet } from './sheet';
import type { RowProblem, SheetProblem } from './sheet-problem';

export interface RowRead {
  values: TemplateValue[];
  problems: SheetProblem[];
  /** By which the project is known; empty where the row does not say. */
  name: string;
  code: string;
}

export interface RowContext {
  sheet: Sheet;
  mapping: ColumnMapping;
  cellAt: (row: number, column: number) => Cell;
}

/** Reads one row. `pathOf` gives the place of a column of the sheet's group. */
export function readRow(
  { sheet, mapping, cellAt }: RowContext,
  row: number,
  pathOf?: (column: string) => FieldPath,
): RowRead {
  const read: RowRead = { values: [], problems: [], name: '', code: '' };
  for (const column of mapping.columns) {
    const { target } = column;
    const cell = cellAt(row, column.index);
    if (target.as === 'project-name') read.name = nameIn(cell);
    if (target.as === 'project-code') read.code = nameIn(cell);
    const path = target.as === 'field' ? target.path : target.as === 'column' ? pathOf?.(target.column) : undefined;
    const kind = path && cellKindAt(path);
    if (path === undefined || kind === undefined) continue;
    if (path === 'general.projectName') read.name = nameIn(cell);
    takeCell(read, { path, kind, column, cell, place: { sheet: sheet.name, row } });
  }
  return read;
}

export const rowProblem = ({ sheet }: RowContext, row: number, because: RowProblem, shown: string): SheetProblem => ({
  sheet: sheet.name,
  row: row + 1,
  column: '',
  header: '',
  because,
  shown,
});

interface Taken {
  path: FieldPath;
  kind: CellKind;
  column: MappedColumn;
  cell: Cell;
  place: { sheet: string; row: number };
}

function takeCell(into: RowRead, { path, kind, column, cell, place }: Taken): void {
  const read = readCell(cell, kind);
  if (read.is === 'empty') return;
  // On a sheet of projects a group has one row: several lines in its name are several rows.
  const isList = read.is === 'value' && path.includes('[0].') && column.target.as === 'field' && hasLines(read.value);
  if (read.is === 'value' && !isList) {
    into.values.push({ path, label: column.header, to: read.value });
    return;
  }
  into.problems.push({
    sheet: place.sheet,
    row: place.row + 1,
    column: columnLetter(column.index),
    header: column.header,
    because: read.is === 'problem' ? read.because : 'several-lines',
    shown: cell.text,
    ...(read.is === 'problem' && read.suggestion !== undefined ? { suggestion: read.suggestion } : {}),
  });
}

const hasLines = (value: TemplateValue['to']): boolean => typeof value === 'string' && value.includes('\n');

const nameIn = (cell: Cell): string => (cell.fault ? '' : cell.text.replace(/\s+/g, ' ').trim());
