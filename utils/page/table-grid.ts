import type { ControlMap } from './control-map';
import { closestAround } from './element';
import { memoise } from './memoise';
import { hasWords, textOf } from './text-of';

/** A table whose first rows are headings and whose other rows hold controls. */
export interface TableGrid {
  table: Element;
  /** Rows that hold controls, in the order shown. */
  rows: readonly Element[];
  /** Heading texts over the column in which the cell stands, nearest first. */
  headersOf(cell: Element): readonly { text: string; element: Element }[];
  /** Every heading of the table, also over columns without controls. */
  headers: readonly string[];
  /** The row in which the cell stands. */
  rowOf(cell: Element): Element | null;
  /** The first cell with words and no control in the cell's row. */
  rowHeaderOf(cell: Element): { text: string; element: Element } | undefined;
}

const ROW = 'tr, [role=row]';
const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

/** Reads the table's geometry; undefined where no heading row stands over the controls (labels in cells: a form's layout). */
export function readTableGrid(table: Element, map: ControlMap): TableGrid | undefined {
  const rows = [...table.querySelectorAll(ROW)].filter(
    (row) => row.closest('table, [role=table], [role=grid]') === table,
  );
  const firstWithControls = rows.findIndex((row) => map.countIn(row) > 0);
  if (firstWithControls < 1) return undefined;
  const { columnOf, cellsOver } = layOut(rows);
  const texts = memoise(textOf);
  const headerRows = rows.slice(0, firstWithControls);
  const bodyRows = rows.slice(firstWithControls).filter((row) => map.countIn(row) > 0);
  if (hasSecondBand(rows.slice(firstWithControls), map)) return undefined;
  const widest = Math.max(...headerRows.map((row) => cellsIn(row).filter((cell) => hasWords(textOf(cell))).length));
  if (widest < 2) return undefined;
  const rowHeader = memoise((row: Element) => {
    const element = cellsIn(row).find((cell) => map.countIn(cell) === 0 && isName(texts(cell)));
    return element && { text: texts(element), element };
  });
  return {
    table,
    rows: bodyRows,
    headers: headerRows.flatMap((row) => cellsIn(row).map(textOf)).filter(hasWords),
    headersOf: memoise((cell) =>
      cellsOver(columnOf.get(cell) ?? -1, headerRows)
        .map((header) => ({ text: texts(header), element: header }))
        .filter(({ text }) => hasWords(text)),
    ),
    rowOf: (cell) => cell.closest(ROW),
    rowHeaderOf(cell) {
      const row = cell.closest(ROW);
      return row ? rowHeader(row) : undefined;
    },
  };
}

/** Rows of labels between rows of controls: a form's layout, in which each band heads only the row under it. */
function hasSecondBand(rows: readonly Element[], map: ControlMap): boolean {
  return rows.some((row, index) => {
    const next = rows[index + 1];
    const names = cellsIn(row).filter((cell) => isName(textOf(cell)));
    return map.countIn(row) === 0 && names.length >= 2 && next !== undefined && map.countIn(next) > 0;
  });
}

/** A running number is no row heading. */
const isName = (text: string) => /\p{L}/u.test(text);

export const cellOf = (element: Element): Element | null => closestAround(element, CELL);

export function cellsIn(row: Element): Element[] {
  return [...row.children].filter((child) => child.matches(CELL));
}

/** Columns by colspan and rowspan. */
function layOut(rows: readonly Element[]) {
  const columnOf = new Map<Element, number>();
  const taken: Map<number, Element>[] = rows.map(() => new Map());
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsIn(row)) {
      while (taken[y]?.has(x)) x += 1;
      columnOf.set(cell, x);
      const { width, height } = span(cell);
      for (let dy = 0; dy < height; dy += 1) for (let dx = 0; dx < width; dx += 1) taken[y + dy]?.set(x + dx, cell);
      x += width;
    }
  });
  const cellsOver = (column: number, headerRows: readonly Element[]): Element[] => {
    const over = headerRows.map((_row, y) => taken[y]?.get(column)).filter((cell) => cell !== undefined);
    return [...new Set(over)].reverse();
  };
  return { columnOf, cellsOver };
}

function span(cell: Element): { width: number; height: number } {
  const count = (name: string) => Math.min(Math.max(Number(cell.getAttribute(name) ?? 1) || 1, 1), 100);
  return { width: count('colspan'), height: count('rowspan') };
}
