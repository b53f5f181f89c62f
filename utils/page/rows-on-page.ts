import { rowPlaceOf } from '@/utils/fill/row-place';
import type { GroupPath } from '@/utils/model/ids';
import { GROUPS } from '@/utils/site/group-names';
import { holds, parentOf } from './element';
import type { LocatedField, LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';
import { cellOf, rowOf } from './table-grid';

/** A group's rows as they stand on the page. */
export interface RowsOnPage {
  /** The smallest box around all of them. */
  base: Element;
  /** What each row takes up, first to last: nothing in it is the list's own. */
  boxes: readonly Element[];
  /** The tables whose rows they are. */
  tables: readonly Element[];
  /** Each row is known by its own edges: a table row, or a box among others like it. */
  areBounded: boolean;
  /** Controls of the page that are no part of these rows. */
  foreign: readonly LabelledControl[];
}

const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';

/** Undefined where the group has no row that could tell where another one goes. */
export function rowsOnPage(page: LocatedPage, path: GroupPath): RowsOnPage | undefined {
  const rows = rowsOf(page, path);
  const all = rows.flat();
  const base = commonBox(all);
  if (!base) return undefined;
  const inTable = rows.map(tableRowOf);
  const boxes = rows.flatMap((row, place) => inTable[place] ?? boxOf(row, all) ?? []);
  const tables = inTable.flatMap((row) => row?.closest(TABLE) ?? []);
  const nested = GROUPS.filter(({ below }) => below === path).flatMap((inner) => rowsOf(page, inner.path).flat());
  const own = new Set([...all, ...nested.filter(({ control }) => holds(base, control.anchor))].map(controlOf));
  const others = new Set([...page.fields.values()].filter(({ control }) => !own.has(control)).map(controlOf));
  const isIn = (places: readonly Element[], { anchor }: LabelledControl) => places.some((box) => holds(box, anchor));
  const foreign = page.controls.filter(
    (control) => !own.has(control) && !(isIn([...boxes, ...tables], control) && !others.has(control)),
  );
  return { base, boxes, tables, areBounded: rows.length > 1 || inTable[0] !== undefined, foreign };
}

/** Does it stand in one of the rows? What does is the row's own, and not the list's. */
export const isInRow = (element: Element, { boxes }: Pick<RowsOnPage, 'boxes'>): boolean =>
  boxes.some((box) => holds(box, element));

/** May a row of the group stand below one of several rows of another, so that nothing tells below which a new one goes? */
export function mayStandBelow(page: LocatedPage, path: GroupPath): boolean {
  const outer = GROUPS.find((group) => group.path === path)?.below;
  const rows = outer ? rowsOf(page, outer) : [];
  const mine = rowsOf(page, path).flat();
  const outerFields = rows.flat();
  let box: Element | null | undefined = commonBox(mine);
  if (!box || outerFields.length === 0) return false;
  const tables = [outerFields, mine].map((some) => new Set(some.map(({ control }) => control.anchor.closest(TABLE))));
  if ([...(tables[0] ?? [])].some((table) => table !== null && tables[1]?.has(table) && !isLayout(table, mine)))
    return true;
  if (holdsAny(box, outerFields)) return true;
  while (box && !holdsAny(box, outerFields)) box = parentOf(box);
  return box !== null && box !== undefined && !rows.every((row) => box && holdsAny(box, row));
}

/** A table that lays the form out has its rows in one cell. */
const isLayout = (table: Element, fields: readonly LocatedField[]): boolean =>
  new Set(fields.map(({ control }) => cellOf(control.anchor))).size === 1 && table.querySelector('th') === null;

const controlOf = ({ control }: LocatedField): LabelledControl => control;
const holdsAny = (box: Element, fields: readonly LocatedField[]): boolean =>
  fields.some(({ control }) => holds(box, control.anchor));

/** The located fields of a group, row by row; rows without any are left out. */
function rowsOf({ fields }: LocatedPage, path: GroupPath): LocatedField[][] {
  const rows: LocatedField[][] = [];
  for (const field of fields.values()) {
    const place = rowPlaceOf(field.path);
    if (place?.group === path) (rows[place.row] ??= []).push(field);
  }
  return rows.filter((row) => row !== undefined);
}

function commonBox(fields: readonly LocatedField[]): Element | undefined {
  const [first, ...others] = fields.map(({ control }) => control.anchor);
  let box: Element | null | undefined = first && parentOf(first);
  while (box && !others.every((anchor) => box && holds(box, anchor))) box = parentOf(box);
  return box ?? undefined;
}

/** The table row that a row is: its fields stand in cells of their own there. */
function tableRowOf(row: readonly LocatedField[]): Element | undefined {
  const cells = [...new Set(row.map(({ control }) => cellOf(control.anchor)))];
  const [first, ...others] = new Set(cells.map((cell) => cell && rowOf(cell)));
  return first && others.length === 0 && (cells.length > 1 || row.length === 1) ? first : undefined;
}

/** The largest box around a row that holds no other; around the only row the smallest. */
function boxOf(row: readonly LocatedField[], all: readonly LocatedField[]): Element | undefined {
  const others = all.filter((field) => !row.includes(field));
  let box = commonBox(row);
  if (others.length === 0) return box;
  for (let outer = box && parentOf(box); outer && !holdsAny(outer, others); outer = parentOf(outer)) box = outer;
  return box;
}
