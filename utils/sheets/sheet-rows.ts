import type { ColumnMapping } from './column-mapping';
import { NO_CELL, type Cell, type Merge, type Sheet } from './sheet';

/** Gives the cells of a sheet as they are shown: over merged cells each of them has what stands in the first. */
export function createCellAt(sheet: Sheet): (row: number, column: number) => Cell {
  const byColumn = new Map<number, Merge[]>();
  for (const merge of sheet.merges ?? [])
    if (merge.bottom > merge.top) byColumn.set(merge.left, [...(byColumn.get(merge.left) ?? []), merge]);
  return (row, column) => {
    const cell = sheet.rows[row]?.[column] ?? NO_CELL;
    const merges = cell.text === '' && !cell.fault ? byColumn.get(column) : undefined;
    const merge = merges?.find(({ top, bottom }) => top < row && row <= bottom);
    return merge ? (sheet.rows[merge.top]?.[column] ?? NO_CELL) : cell;
  };
}

/** The rows below the header that say anything in a mapped column; rows count from 0. */
export function* rowsBelow(sheet: Sheet, { headerRow, headerRows, columns }: ColumnMapping): Generator<number> {
  const mapped = columns.filter(({ target }) => target.as !== 'nothing').map(({ index }) => index);
  for (let row = headerRow + headerRows; row < sheet.rows.length; row += 1)
    if (mapped.some((index) => isFilled(sheet.rows[row]?.[index]))) yield row;
}

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.fault !== undefined || cell.text.trim() !== '');
