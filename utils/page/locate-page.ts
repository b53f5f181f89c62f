import type { Binding } from '@/utils/model/binding';
import { sectionOf, type FieldPath, type GroupPath } from '@/utils/model/ids';
import { createLabelIndex, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys } from '@/utils/site/normalise-label';
import { isProjectForm } from '@/utils/site/project-form';
import { recogniseSections } from '@/utils/site/recognise-sections';
import { speaksOfAnother } from '@/utils/site/other-scope';
import { roleOf } from '@/utils/site/role-of';
import { SECTIONS } from '@/utils/site/sections';
import { singleField, singleFieldsOf } from '@/utils/site/single-fields';
import { createControlMap } from './control-map';
import { controlsIn } from './controls-in';
import { isDisguised } from './disguised';
import { findElsewhere, titlesOf } from './elsewhere';
import { findLabels } from './find-labels';
import { labelControls } from './label-controls';
import { locateCards } from './locate-cards';
import { locateFields, mayStandUnder } from './locate-fields';
import type { FoundRows } from './found-rows';
import { locateTableRows } from './locate-rows';
import type { LocatedField, LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';
import { isListOfOne } from './people-tables';
import { locateNamedControls } from './named-rows';
import { resolveBindings } from './resolve-bindings';
import { declaresOtherUnit } from './other-unit';
import { findRoots, type Roots } from './roots';
import { readScopes } from './scopes';
import { finish, mapInSteps, type Steps } from './steps';
import { cellOf, createGridFinder, type GridFinder } from './table-grid';

/** No entry form has so many; what comes after them is not read. */
const MOST_CONTROLS = 5000;

const INDEX: LabelIndex = createLabelIndex(SECTIONS);

/** Reads the page's structure: what each control is called, which sections these are, and which field each control is. */
export const locatePage = (root: Document, bindings: readonly Binding[] = []): LocatedPage =>
  finish(locateInSteps(root, findRoots(root), bindings));

export function* locateInSteps(root: Document, roots: Roots, bindings: readonly Binding[]): Steps<LocatedPage> {
  yield;
  if (roots.all.some(isDisguised)) return nothingAmong([], 0);
  const every = yield* controlsIn(roots);
  const plain = every.slice(0, MOST_CONTROLS);
  const leftOut = every.length - plain.length;
  yield;
  const map = createControlMap(plain);
  const gridOf = yield* createGridFinder(map, plain);
  yield;
  const scopes = yield* readScopes(roots, map);
  yield;
  const controls = yield* labelControls(plain, {
    map,
    scopes,
    labelsOf: findLabels(roots),
    gridOf,
    index: INDEX,
    isOtherUnitDeclared: declaresOtherUnit(root),
  });
  const mayBeOurs = controls.filter(({ leftAlone }) => !leftAlone);
  const { is, isNot, broken } = resolveBindings(bindings, mayBeOurs);
  const bound = new Set(is.values());
  const titles = titlesOf(mayBeOurs);
  const isElsewhere = findElsewhere(mayBeOurs, titles, INDEX);
  const ours = mayBeOurs.filter((control) => !bound.has(control) && !isElsewhere(control));
  const labels = yield* mapInSteps(ours, labelsInScope(gridOf));
  const texts = [root.title, ...scopes.all, ...labels.flat().flatMap(({ keys }) => keys)];
  const recognised = isProjectForm(titles, texts) ? recogniseSections(SECTIONS, INDEX, labels.flat(), scopes.all) : [];
  const sections = [...new Set([...recognised, ...[...is.keys()].map(sectionOf)])];
  yield;
  if (sections.length === 0) return nothingAmong(controls, leftOut);

  const tables = yield* locateTableRows(ours, gridOf, INDEX);
  const cards = locateCards(outsideTables(ours, gridOf), INDEX, ({ headings }, sectionId) =>
    mayStandUnder(headings, sectionId, INDEX),
  );
  yield;
  const groups = settleGroups([...tables, ...cards]);
  const inGroups = new Set(groups.found.flatMap((group) => [...group.controls]));
  const rest = withoutColumns(
    ours.filter((control) => !inGroups.has(control)),
    gridOf,
  );
  const quarters = locateNamedControls(outsideTables(rest, gridOf), INDEX).filter(
    ({ path }) => !groups.found.some((group) => group.path === path),
  );
  const inQuarters = new Set(quarters.flatMap(({ controls: members }) => [...members]));
  const singles = locateFields(
    rest.filter((control) => !inQuarters.has(control)),
    INDEX,
    sections,
  );
  const read = [
    ...groups.found.flatMap(({ fields }) => fields),
    ...quarters.flatMap(({ fields }) => fields),
    ...singles.located,
  ].filter(({ path, control }) => !is.has(path) && !isNot.get(path)?.has(control));
  const taught = [...is].flatMap(([path, control]): LocatedField[] => {
    const kind = singleField(path)?.kind;
    return kind ? [{ path, kind, control }] : [];
  });
  const all = [...read, ...taught];
  const fields = new Map(all.map((field): [FieldPath, LocatedField] => [field.path, field]));
  return {
    sections,
    controls,
    fields,
    tied: new Set([...singles.tied, ...groups.tied]),
    rows: new Map([...groups.found, ...quarters].map(({ path, rows }): [GroupPath, number] => [path, rows])),
    unlocated: singleFieldsOf(sections)
      .map(({ path }) => path)
      .filter((path) => !fields.has(path)),
    taught: new Set(is.keys()),
    broken,
    leftOut,
  };
}

export const nothingAmong = (controls: readonly LabelledControl[], leftOut: number): LocatedPage => ({
  sections: [],
  controls,
  fields: new Map(),
  tied: new Set(),
  rows: new Map(),
  unlocated: [],
  taught: new Set(),
  broken: [],
  leftOut,
});

/** What stands in every row of a table is no single field, even where the table is unknown. */
function withoutColumns(controls: readonly LabelledControl[], gridOf: GridFinder): LabelledControl[] {
  const counts = new Map<string, number>();
  const columnOf = ({ label }: LabelledControl) => (label?.from === 'column-header' ? label.text : '');
  const isInList = ({ anchor, label }: LabelledControl) => {
    const grid = label?.from === 'column-header' ? gridOf(anchor) : undefined;
    return grid !== undefined && isListOfOne(grid);
  };
  for (const control of controls) counts.set(columnOf(control), (counts.get(columnOf(control)) ?? 0) + 1);
  return controls.filter(
    (control) => (columnOf(control) === '' || counts.get(columnOf(control)) === 1) && !isInList(control),
  );
}

/** Two tables that could be the same group are neither. */
function settleGroups(found: readonly FoundRows[]): { found: FoundRows[]; tied: LabelledControl[] } {
  const usable = found.filter(({ fields }) => fields.length > 0);
  const single = usable.filter(({ path }) => usable.filter((other) => other.path === path).length === 1);
  const tied = usable
    .filter((group) => !single.includes(group))
    .flatMap(({ fields }) => fields.map(({ control }) => control));
  return { found: single, tied };
}

/** In a table both the column's heading and the row's speak for a control. */
function labelsInScope(gridOf: GridFinder) {
  return ({ keys, headings, person, anchor, label }: LabelledControl) => {
    const cell = cellOf(anchor);
    const grid = gridOf(anchor);
    const rowHeader = cell ? grid?.rowHeaderOf(cell)?.text : undefined;
    const isColumn =
      label?.from === 'column-header' && grid !== undefined && (grid.rows.length > 1 || isListOfOne(grid));
    const scopes = [...headings, ...person, ...person.map(roleOf)];
    const own = headings.some(speaksOfAnother) ? [] : [{ keys, scopes, isColumn }];
    return rowHeader === undefined ? own : [...own, { keys: labelKeys(rowHeader), scopes }];
  };
}

function outsideTables(controls: readonly LabelledControl[], gridOf: GridFinder) {
  return controls.filter(({ anchor }) => gridOf(anchor) === undefined);
}
