import type { FieldPath, GroupPath, SectionId } from '@/utils/model/ids';
import type { FieldDefinition, GroupDefinition } from '@/utils/site/section-definition';
import { claimsOf, type ColumnClaim, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys } from '@/utils/site/normalise-label';
import { speaksOfAnother, speaksOfMoney, speaksOfResults } from '@/utils/site/other-scope';
import { fitsKind } from './fits-kind';
import type { LocatedField } from './located-page';
import { memoise } from './memoise';
import { mapInSteps, type Steps } from './steps';
import type { LabelledControl } from './page-control';
import { cellOf, cellsIn, rowOf, type TableGrid } from './table-grid';
import { hasWords, textOf } from './text-of';

/** Rows of one repeating group, found in one table or one run of boxes. */
export interface FoundRows {
  path: GroupPath;
  rows: number;
  fields: LocatedField[];
  controls: readonly LabelledControl[];
}

/** A control in its place in a grid. */
interface Place {
  control: LabelledControl;
  cell: Element;
  row: Element;
  /** The keys of the headings over it, nearest first. */
  over: readonly string[];
}

type Owner = { sectionId: SectionId; group: GroupDefinition };

/** Groups in tables: which group a table is, judged by its headings; rows count from 0 in the order shown. */
export function* locateTableRows(
  controls: readonly LabelledControl[],
  gridOf: (element: Element) => TableGrid | undefined,
  index: LabelIndex,
): Steps<FoundRows[]> {
  const grids = new Map<TableGrid, Place[]>();
  yield* mapInSteps(controls, (control) => {
    const cell = cellOf(control.anchor);
    const row = cell && rowOf(cell);
    const grid = cell && gridOf(cell);
    if (!grid || !row) return;
    const over = grid.headersOf(cell).flatMap(({ text }) => labelKeys(text));
    const places = grids.get(grid) ?? [];
    grids.set(grid, places);
    places.push({ control, cell, row, over });
  });
  const found: FoundRows[] = [];
  for (const [grid, all] of grids) {
    const places = withOwnWords(all);
    const ours = places.filter(({ control, over }) => ![...control.headings, ...over].some(speaksOfAnother));
    const rows =
      namedRows(grid, ours, index) ?? openRows(grid, places, ours, index) ?? namedColumns(grid, ours, index) ?? [];
    found.push(...[rows].flat());
    yield;
  }
  return found;
}

/** In a cell of several controls, what names each one stands nearer than what heads the column. */
function withOwnWords(places: readonly Place[]): Place[] {
  const counts = new Map<Element, number>();
  for (const { cell } of places) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return places.map((place) => {
    const { control, cell, over } = place;
    const isOneOfSeveral = (counts.get(cell) ?? 0) > 1 && control.label?.from === 'text-before';
    return isOneOfSeveral ? { ...place, over: [...control.keys, ...over] } : place;
  });
}

/** A table whose row headings name the group's fixed rows, such as the quarters. */
function namedRows(grid: TableGrid, places: readonly Place[], index: LabelIndex): FoundRows | undefined {
  const found = places.flatMap(({ control, cell, over }) => {
    const header = grid.rowHeaderOf(cell);
    const [claim] = header ? claimsOf(index.rowLabels, labelKeys(header.text)) : [];
    const column = claim && columnAmong(claim.group.columns, over);
    const around = [...over, headingOver(control, over)];
    const isPlan = !around.some(speaksOfResults) && [header?.text ?? '', ...around].some(speaksOfMoney);
    return isPlan && claim && column && fitsKind(control, column.kind) ? [{ control, claim, column }] : [];
  });
  return fixedRows(found, places);
}

/** The same table turned round: the quarters head the columns of one row, and what the row is stands before it or over the table. */
function namedColumns(grid: TableGrid, places: readonly Place[], index: LabelIndex): FoundRows | undefined {
  const inRows = new Map<
    Element,
    { control: LabelledControl; claim: ReturnType<typeof rowClaims>[number]; column: FieldDefinition }[]
  >();
  for (const { control, cell, row, over } of places) {
    const [claim] = rowClaims(index, over);
    const [column] = claim?.group.columns ?? [];
    const about = [grid.rowHeaderOf(cell)?.text ?? ''].flatMap(labelKeys);
    if (!claim || !column || !fitsKind(control, column.kind)) continue;
    const around = [...about, ...over, headingOver(control, over)];
    if (around.some(speaksOfResults) || !around.some(speaksOfMoney)) continue;
    inRows.set(row, [...(inRows.get(row) ?? []), { control, claim, column }]);
  }
  // Several such rows are the quarters of several things.
  const [only, ...others] = inRows.values();
  return only && others.length === 0 ? fixedRows(only, places) : undefined;
}

/** The nearest heading over the table itself. */
const headingOver = ({ headings }: LabelledControl, over: readonly string[]): string =>
  headings.find((heading) => !over.includes(heading)) ?? '';

const rowClaims = (index: LabelIndex, keys: readonly string[]) => claimsOf(index.rowLabels, keys);

function fixedRows(
  found: readonly { control: LabelledControl; claim: ReturnType<typeof rowClaims>[number]; column: FieldDefinition }[],
  places: readonly Place[],
): FoundRows | undefined {
  const [first] = found;
  if (!first || new Set(found.map(({ claim }) => claim.row)).size < 2) return undefined;
  const path: GroupPath = `${first.claim.sectionId}.${first.claim.group.name}`;
  const fields = found.map(({ control, claim, column }): LocatedField => ({
    path: `${path}[${claim.row}].${column.name}`,
    kind: column.kind,
    control,
  }));
  return {
    path,
    rows: first.claim.group.rowLabels?.length ?? 0,
    controls: places.map(({ control }) => control),
    fields: withoutTwins(fields),
  };
}

/** A table with any number of rows alike; rows numbered `1.1` belong to the group nested in it. */
function openRows(
  grid: TableGrid,
  places: readonly Place[],
  ours: readonly Place[],
  index: LabelIndex,
): FoundRows[] | undefined {
  const owner = groupOf(grid.headers.flatMap((text) => claimsOf(index.columns, labelKeys(text))));
  if (!owner) return undefined;
  const rows = dataRows(grid, places, owner.group);
  const nested = rows.filter((row) => /^\D*\d+\.\d+/.test(grid.numberOf(row)));
  const inner = nested.length < rows.length ? owner.group.nested : undefined;
  const found = [rowsOf(owner.group, inner ? rows.filter((row) => !nested.includes(row)) : rows)];
  if (inner && nested.length > 0) found.push(rowsOf(inner, nested));
  return found;

  function rowsOf(group: GroupDefinition, own: readonly Element[]): FoundRows {
    const path: GroupPath = `${owner?.sectionId ?? 'general'}.${group.name}`;
    const numbers = new Map(own.map((row, number) => [row, number]));
    const isReport = owner?.sectionId === 'progress-report';
    const fields = ours.flatMap(({ control, row, over }): LocatedField[] => {
      const number = numbers.get(row);
      // Under one heading stand amounts or marks: the nearest that the model knows decides, by what the control can hold.
      const nearest = over
        .map((key) => claimsOf(index.columns, [key]).filter((claim) => claim.group === owner?.group))
        .find((claims) => claims.length > 0);
      const column = nearest?.find((claim) => fitsKind(control, claim.column.kind))?.column;
      if (number === undefined || !column) return [];
      if (!isReport && (over.some(speaksOfResults) || speaksOfResults(headingOver(control, over)))) return [];
      if (isQuarter(column) && !isMoneyQuarter(control, over, grid.headers)) return [];
      return [{ path: `${path}[${number}].${column.name}`, kind: column.kind, control }];
    });
    const inGroup = places.filter(({ row }) => numbers.has(row) || group === owner?.group);
    return { path, rows: own.length, controls: inGroup.map(({ control }) => control), fields: withoutTwins(fields) };
  }
}

const isQuarter = ({ name, kind }: FieldDefinition): boolean => kind === 'money' && /^q\dBaht$/.test(name);

/** A quarter says nothing of what is counted: something over it must speak of money, and nothing of something else. */
function isMoneyQuarter(control: LabelledControl, over: readonly string[], headers: readonly string[]): boolean {
  const others = over.filter((key) => !/ไตรมาส|^q\d/.test(key));
  if (others.length > 0) return others.some(speaksOfMoney);
  return [headingOver(control, over), ...headers].some(speaksOfMoney);
}

/** Rows that are entries: where the naming column is typed, those with its control; sums and filters are none. */
function dataRows(grid: TableGrid, places: readonly Place[], { columns: [naming] }: GroupDefinition): Element[] {
  const named = new Set<Element>();
  const foreign = new Set<Element>();
  for (const { control, row, over } of places) {
    if (naming && columnAmong([naming], over)) named.add(row);
    if (control.leftAlone || speaksOfAnother(control.aside)) foreign.add(row);
  }
  return grid.rows.filter((row) => {
    if (foreign.has(row)) return false;
    const [first] = cellsIn(row).map(textOf).filter(hasWords);
    if (first !== undefined && /^\s*(?:รวม|ยอดรวม|ทั้งหมด|ทั้งสิ้น|total)/i.test(first)) return false;
    return named.size === 0 || named.has(row);
  });
}

/** The group whose naming column is there, with a second column; undefined where two groups could be meant. */
export function groupOf(claims: readonly ColumnClaim[]): Owner | undefined {
  const groups = new Map<GroupDefinition, Owner & { columns: Set<FieldDefinition> }>();
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

const columnAmong = (columns: readonly FieldDefinition[], keys: readonly string[]): FieldDefinition | undefined =>
  columns.find((column) => keysOf(column).some((key) => keys.includes(key)));

const keysOf = memoise(({ labels }: FieldDefinition) => labels.flatMap(({ text }) => labelKeys(text)));

/** Two controls for one path locate neither. */
export function withoutTwins(fields: readonly LocatedField[]): LocatedField[] {
  const counts = new Map<FieldPath, number>();
  for (const { path } of fields) counts.set(path, (counts.get(path) ?? 0) + 1);
  return fields.filter(({ path }) => counts.get(path) === 1);
}
