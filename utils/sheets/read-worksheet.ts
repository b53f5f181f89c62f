import { breathe, isBreathDue } from './breathe';
import { parseAddress, parseMerge } from './cell-address';
import { LIMITS } from './limits';
import { attributeOf, scanXml, type XmlToken } from './scan-xml';
import { NO_CELL, type Cell, type Merge } from './sheet';
import { cellOf, type CellContext, type StoredCell } from './stored-cell';

export type WorksheetRead =
  { ok: true; rows: Cell[][]; merges: Merge[] } | { ok: false; because: 'too-many-rows' | 'too-many-columns' };

interface Place {
  row: number;
  column: number;
}

/** Reads one sheet's cells; formatted emptiness far below or beside them counts for nothing. */
export async function readWorksheet(
  xml: string,
  context: CellContext,
  onRow: (row: number) => void,
): Promise<WorksheetRead> {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  const at: Place = { row: -1, column: -1 };
  let cell: StoredCell | undefined;
  let into: 'stored' | 'inline' | undefined;
  for (const token of scanXml(xml)) {
    if (token.is === 'text') {
      if (cell && into) cell[into] = (cell[into] ?? '') + token.text;
      continue;
    }
    const closes = token.is === 'close' || token.isEmpty;
    switch (token.name) {
      case 'row':
        if (token.is === 'open') {
          moveToRow(at, token.attributes);
          if (isBreathDue()) {
            onRow(at.row);
            await breathe();
          }
        }
        break;
      case 'c':
        if (token.is === 'open') cell = openCell(at, token.attributes);
        if (!closes || !cell) break;
        {
          const read = cellOf(cell, context);
          cell = undefined;
          if (read.text === '' && !read.fault) break;
          if (at.row >= LIMITS.rows) return { ok: false, because: 'too-many-rows' };
          if (at.column >= LIMITS.columns) return { ok: false, because: 'too-many-columns' };
          put(rows, at, read);
        }
        break;
      case 'f':
        if (cell) cell.isFormula = true;
        break;
      case 'v':
      case 't':
        into = closes ? undefined : token.name === 'v' ? 'stored' : 'inline';
        if (cell && !closes && into) cell[into] ??= '';
        break;
      case 'mergeCell':
        keepMerge(merges, token);
    }
  }
  return { ok: true, rows, merges };
}

/** Rows and cells may leave out their place: then they stand right after the one before. */
function moveToRow(at: Place, attributes: string): void {
  at.row = Number(attributeOf(attributes, 'r') ?? at.row + 2) - 1;
  at.column = -1;
}

function openCell(at: Place, attributes: string): StoredCell {
  const address = attributeOf(attributes, 'r');
  at.column = (address === undefined ? undefined : parseAddress(address)?.column) ?? at.column + 1;
  return {
    type: attributeOf(attributes, 't') ?? 'n',
    style: Number(attributeOf(attributes, 's') ?? 0),
    isFormula: false,
  };
}

function put(rows: Cell[][], { row, column }: Place, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(NO_CELL);
  cells[column] = cell;
}

function keepMerge(merges: Merge[], token: XmlToken): void {
  const merge = token.is === 'open' ? parseMerge(attributeOf(token.attributes, 'ref') ?? '') : undefined;
  if (merge && merges.length < LIMITS.merges) merges.push(merge);
}
