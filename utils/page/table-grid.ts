import type { ControlMap } from './control-map';
import { closestAround } from './element';
import { memoise } from './memoise';
import type { PageControl } from './page-control';
import { finish, mapInSteps, type Steps } from './steps';
import { hasWords, textOf } from './text-of';

export interface CellText {
  text: string;
  element: Element;
}

/** Heading rows of a table and the rows of controls under them. A table may hold several, one below the other. */
export interface TableGrid {
  /** Rows that hold controls, in the order shown. */
  rows: readonly Element[];
  /** Heading texts over the column in which the cell stands, nearest first. */
  headersOf(cell: Element): readonly CellText[];
  /** Every heading, also over columns without controls. */
  headers: readonly string[];
  /** The first cell with words and no control in the cell's row; a bare number takes the heading over it along (`ไตรมาส 1`). */
  rowHeaderOf(cell: Element): CellText | undefined;
  /** What the row is numbered, as written; empty where it is not. */
  numberOf(row: Element): string;
}

const ROW = 'tr, [role=row]';
const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';

export const cellOf = (element: Element): Element | null => closestAround(element, CELL);
export const rowOf = (cell: Element): Element | null => cell.closest(ROW);
export const cellsIn = (row: Element): Element[] => [...row.children].filter((child) => child.matches(CELL));

/** The grid in which an element stands, if it stands in one: labels in cells beside their boxes are a form's layout and no grid. */
export type GridFinder = (element: Element) => TableGrid | undefined;

/** Reads the tables around the controls beforehand. */
export function* createGridFinder(map: ControlMap, controls: readonly PageControl[]): Steps<GridFinder> {
  const gridsOf = new Map<Element, ReadonlyMap<Element, TableGrid>>();
  yield;
  const tables = yield* mapInSteps(controls, ({ anchor }) => cellOf(anchor)?.closest(TABLE));
  for (const table of new Set(tables)) if (table) gridsOf.set(table, yield* readGrids(table, map));
  // Tables around those of controls are seldom asked for.
  const lateGridsOf = memoise((table: Element) => finish(readGrids(table, map)));
  return (element) => {
    const cell = cellOf(element);
    const row = cell && rowOf(cell);
    const table = row && cell.closest(TABLE);
    return table ? (gridsOf.get(table) ?? lateGridsOf(table)).get(row) : undefined;
  };
}

function* readGrids(table: Element, map: ControlMap): Steps<ReadonlyMap<Element, TableGrid>> {
  const own = rowsOf(table);
  const rows = [...headRowsApart(table, own, map), ...own];
  yield;
  const layout = layOut(rows);
  yield;
  const texts = memoise(textOf);
  const namesIn = (row: Element) => cellsIn(row).filter((cell) => map.countIn(cell) === 0 && isName(texts(cell)));
  const byRow = new Map<Element, TableGrid>();
  let headers: Element[] = [];
  let body: Element[] = [];
  const close = () => {
    const grid = body.length > 0 ? createGrid(headers, body, layout, texts, map) : undefined;
    if (grid) for (const row of body) byRow.set(row, grid);
    [headers, body] = [[], []];
  };
  for (const row of rows) {
    yield;
    const names = namesIn(row);
    if (map.countIn(row) > 0 && !ticksAll(row, names.length)) {
      if (headers[0] && layout.isUnder(row, headers, map, isMarked(headers[0]))) body.push(row);
      // In a table with real headings, a row across its columns is a note; elsewhere the layout has changed.
      else if (!headers[0] || !isMarked(headers[0])) close();
    } else if ((names.length >= 2 || (headers.length > 0 && numbersQuarters(row))) && isHeading(row, headers)) {
      if (body.length > 0) close();
      headers.push(row);
    }
  }
  close();
  return byRow;
}

const QUARTER = /^\s*(?:Q|ที่)?\s*([1-4๑-๔])\s*$/i;

/** `1 2 3 4` below a heading of quarters. */
function numbersQuarters(row: Element): boolean {
  const texts = cellsIn(row).map(textOf);
  return texts.length >= 4 && texts.every((text) => QUARTER.test(text));
}

/** `1` below `ไตรมาสที่ดำเนินการ` is the first quarter. */
const withQuarters = (heads: readonly CellText[]): CellText[] =>
  heads.map((head, place) =>
    heads.slice(place + 1).some(({ text }) => text.includes('ไตรมาส'))
      ? { ...head, text: head.text.replace(QUARTER, 'ไตรมาสที่ $1') }
      : head,
  );

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll(ROW)].filter((row) => row.closest(TABLE) === table);

/** How far above a table the box may stand that holds its headings too. */
const APART = 8;

/** The heading rows of a table whose headings stay in sight: they stand in a table of their own, right above it, as wide. */
function headRowsApart(table: Element, own: readonly Element[], map: ControlMap): Element[] {
  const entry = own.find((row) => map.countIn(row) > 0);
  if (!entry || own.some(isMarked)) return [];
  let node: Element | null = table;
  for (let depth = 0; node && depth < APART; depth += 1, node = node.parentElement) {
    const above: Element | null = node.previousElementSibling;
    if (above && map.countIn(above) > 0 && !above.querySelector(TABLE)) return [];
    const [head, ...more] = above ? [...(above.matches(TABLE) ? [above] : above.querySelectorAll(TABLE))] : [];
    if (!head || more.length > 0) continue;
    const rows = rowsOf(head);
    const [first] = rows;
    if (!first || !rows.every(isMarked)) return [];
    const names = cellsIn(first);
    // A last one without words stands over the scroll bar.
    if (widthOf(names) > widthOf(cellsIn(entry)) && !hasWords(textOf(first.lastElementChild ?? first))) names.pop();
    return widthOf(names) === widthOf(cellsIn(entry)) ? rows : [];
  }
  return [];
}

const widthOf = (cells: readonly Element[]): number => cells.reduce((sum, cell) => sum + span(cell).width, 0);

/** A row of names heads what follows; under headings that are marked as such, an unmarked one is an entry shown as text. */
const isHeading = (row: Element, [first]: readonly Element[]): boolean => !first || !isMarked(first) || isMarked(row);

/** Headings with a box that ticks every row. */
const ticksAll = (row: Element, names: number): boolean =>
  names >= 2 &&
  isMarked(row) &&
  row.querySelector('td, select, textarea, input:not([type=checkbox], [type=hidden])') === null;

const isMarked = (row: Element) => cellsIn(row).some((cell) => cell.matches('th, [role=columnheader]'));

function createGrid(
  headerRows: readonly Element[],
  rows: readonly Element[],
  { columnOf, cellsOver }: Layout,
  texts: (element: Element) => string,
  map: ControlMap,
): TableGrid {
  const headersOf = memoise((cell: Element): CellText[] =>
    withQuarters(
      cellsOver(columnOf.get(cell) ?? -1, headerRows)
        .map((element) => ({ text: texts(element), element }))
        .filter(({ text }) => hasWords(text)),
    ),
  );
  const rowHeader = memoise((row: Element): CellText | undefined => {
    const plain = cellsIn(row).filter((cell) => map.countIn(cell) === 0 && hasWords(texts(cell)));
    const [first] = plain;
    const element = plain.find((cell) => isName(texts(cell)));
    const over = first && headersOf(first)[0]?.text;
    if (first && over && !isName(texts(first)) && !RUNNING_NUMBER.test(over))
      return { text: `${over} ${texts(first)}`, element: first };
    return element && { text: texts(element), element };
  });
  return {
    rows,
    headers: headerRows.flatMap((row) => cellsIn(row).map(texts)).filter(hasWords),
    headersOf,
    rowHeaderOf(cell) {
      const row = rowOf(cell);
      return row ? rowHeader(row) : undefined;
    },
    numberOf(row) {
      const [first] = cellsIn(row).filter((cell) => map.countIn(cell) === 0);
      const text = first ? texts(first).trim() : '';
      return isName(text) ? '' : text;
    },
  };
}

/** A running number is no row heading. */
const isName = (text: string) => /\p{L}/u.test(text);
const RUNNING_NUMBER = /^\s*(?:ลำดับ|ที่\s*$|ข้อ|#|no)/i;

type Layout = ReturnType<typeof layOut>;

/** Columns by colspan and rowspan. */
function layOut(rows: readonly Element[]) {
  const columnOf = new Map<Element, number>();
  const places = new Map(rows.map((row, place) => [row, place]));
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
    const over = headerRows
      .map((row) => taken[places.get(row) ?? -1]?.get(column))
      .filter((cell) => cell !== undefined);
    return [...new Set(over)].reverse();
  };
  /** Does each cell with controls stand under a heading, and, where headings are not marked as such, under one of its own width? */
  const isUnder = (row: Element, headerRows: readonly Element[], map: ControlMap, areMarked: boolean): boolean =>
    cellsIn(row)
      .filter((cell) => map.countIn(cell) > 0)
      .every((cell) => {
        const column = columnOf.get(cell) ?? -1;
        const [over] = cellsOver(column, headerRows);
        return (
          over !== undefined && (areMarked || (columnOf.get(over) === column && span(over).width === span(cell).width))
        );
      });
  return { columnOf, cellsOver, isUnder };
}

function span(cell: Element): { width: number; height: number } {
  const count = (name: string) => Math.min(Math.max(Number(cell.getAttribute(name) ?? 1) || 1, 1), 100);
  return { width: count('colspan'), height: count('rowspan') };
}
