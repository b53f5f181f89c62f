import type { GroupPath, SectionId } from '@/utils/model/ids';
import type { LabelText } from '@/utils/model/snapshot';
import type { FieldDefinition, GroupDefinition } from '@/utils/site/section-definition';
import { claimsOf, type ColumnClaim, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys } from '@/utils/site/normalise-label';
import { speaksOfAnother, speaksOfMoney, speaksOfResults } from '@/utils/site/other-scope';
import { fitsKind } from './fits-kind';
import { columnAmong, headingOver, withoutTwins, type FoundRows, type Place } from './found-rows';
import type { LocatedField } from './located-page';
import { namedColumns, namedRows } from './named-rows';
import { mapInSteps, type Steps } from './steps';
import type { LabelledControl } from './page-control';
import { cellOf, cellsIn, rowOf, type GridFinder, type TableGrid } from './table-grid';
import { hasWords, textOf } from './text-of';

type Owner = { sectionId: SectionId; group: GroupDefinition };

/** Groups in tables: which group a table is, judged by its headings; rows count from 0 in the order shown. */
export function* locateTableRows(
  controls: readonly LabelledControl[],
  gridOf: GridFinder,
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
      namedRows(grid, ours, index) ??
      (yield* openRows(grid, places, ours, index)) ??
      namedColumns(grid, ours, index) ??
      [];
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

/** A table with any number of rows alike; rows numbered `1.1` belong to the group nested in it. */
function* openRows(
  grid: TableGrid,
  places: readonly Place[],
  ours: readonly Place[],
  index: LabelIndex,
): Steps<FoundRows[] | undefined> {
  const owner = groupOf(grid.headers.flatMap((text) => claimsOf(index.columns, labelKeys(text))));
  if (!owner) return undefined;
  yield;
  const rows = yield* dataRows(grid, places, owner.group);
  yield;
  const saysSub = new Set(places.filter(({ control }) => control.texts.some(isOfSubRow)).map(({ row }) => row));
  const nested = rows.filter((row) => saysSub.has(row) || /^\D*\d+\.\d+/.test(grid.numberOf(row)));
  const inner = nested.length < rows.length ? owner.group.nested : undefined;
  const found = [yield* rowsOf(owner.group, inner ? rows.filter((row) => !nested.includes(row)) : rows)];
  if (inner && nested.length > 0) found.push(yield* rowsOf(inner, nested));
  return found;

  function* rowsOf(group: GroupDefinition, own: readonly Element[]): Steps<FoundRows> {
    const path: GroupPath = `${owner?.sectionId ?? 'general'}.${group.name}`;
    const numbers = new Map(own.map((row, number) => [row, number]));
    const isReport = owner?.sectionId === 'progress-report';
    const fields = yield* mapInSteps(ours, ({ control, row, over }): LocatedField[] => {
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
    return {
      path,
      rows: own.length,
      controls: inGroup.map(({ control }) => control),
      fields: withoutTwins(fields.flat()),
    };
  }
}

/** `กิจกรรมย่อยที่ 1.1` before the box. */
const isOfSubRow = ({ from, text }: LabelText): boolean => from === 'text-before' && /ย่อย/.test(text);

const isQuarter = ({ name, kind }: FieldDefinition): boolean => kind === 'money' && /^q\dBaht$/.test(name);

/** A quarter says nothing of what is counted: something over it must speak of money, and nothing of something else. */
function isMoneyQuarter(control: LabelledControl, over: readonly string[], headers: readonly string[]): boolean {
  const others = over.filter((key) => !/ไตรมาส|^q\d/.test(key));
  if (others.length > 0) return others.some(speaksOfMoney);
  return [headingOver(control, over), ...headers].some(speaksOfMoney);
}

/** Rows that are entries: where the naming column is typed, those with its control; sums and filters are none. */
function* dataRows(
  grid: TableGrid,
  places: readonly Place[],
  { columns: [naming] }: GroupDefinition,
): Steps<Element[]> {
  const named = new Set<Element>();
  const foreign = new Set<Element>();
  for (const { control, row, over } of places) {
    yield;
    if (naming && columnAmong([naming], over)) named.add(row);
    if (control.leftAlone || speaksOfAnother(control.aside)) foreign.add(row);
  }
  const entries: Element[] = [];
  for (const row of grid.rows) {
    yield;
    if (foreign.has(row) || (named.size > 0 && !named.has(row))) continue;
    const [first = ''] = cellsIn(row).map(textOf).filter(hasWords);
    if (!/^\s*(?:รวม|ยอดรวม|ทั้งหมด|ทั้งสิ้น|total)/i.test(first)) entries.push(row);
  }
  return entries;
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
