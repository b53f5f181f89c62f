import type { GroupPath } from '@/utils/model/ids';
import { claimsOf, type LabelIndex, type RowClaim } from '@/utils/site/label-index';
import { labelKeys } from '@/utils/site/normalise-label';
import { speaksOfAnother, speaksOfMoney, speaksOfResults } from '@/utils/site/other-scope';
import type { FieldDefinition } from '@/utils/site/section-definition';
import { fitsKind } from './fits-kind';
import type { LocatedField } from './located-page';
import { columnAmong, headingOver, withoutTwins, type FoundRows, type Place } from './found-rows';
import type { LabelledControl } from './page-control';
import type { TableGrid } from './table-grid';

/** A table whose row headings name the group's fixed rows, such as the quarters. */
export function namedRows(grid: TableGrid, places: readonly Place[], index: LabelIndex): FoundRows | undefined {
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
export function namedColumns(grid: TableGrid, places: readonly Place[], index: LabelIndex): FoundRows | undefined {
  const inRows = new Map<Element, { control: LabelledControl; claim: RowClaim; column: FieldDefinition }[]>();
  for (const { control, cell, row, over } of places) {
    const [claim] = claimsOf(index.rowLabels, over);
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

function fixedRows(
  found: readonly { control: LabelledControl; claim: RowClaim; column: FieldDefinition }[],
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

/** The fixed rows of a group as single labelled controls (`ไตรมาสที่ 1 [ ]`), if its first column fits and each row is there once. */
export function locateNamedControls(controls: readonly LabelledControl[], index: LabelIndex): FoundRows[] {
  const groups = new Map<GroupPath, FoundRows>();
  for (const control of controls) {
    const [heading = ''] = control.headings;
    if (control.headings.some(speaksOfAnother) || speaksOfResults(heading)) continue;
    if (!isOfMoney(control)) continue;
    const [claim] = claimsOf(index.rowLabels, control.keys);
    const [column] = claim?.group.columns ?? [];
    if (!claim || !column || !fitsKind(control, column.kind)) continue;
    const path: GroupPath = `${claim.sectionId}.${claim.group.name}`;
    const group = groups.get(path) ?? { path, rows: claim.group.rowLabels?.length ?? 0, fields: [], controls: [] };
    group.fields.push({ path: `${path}[${claim.row}].${column.name}`, kind: column.kind, control });
    groups.set(path, { ...group, controls: [...group.controls, control] });
  }
  return [...groups.values()].filter(
    ({ fields }) => new Set(fields.map(({ path }) => path)).size === fields.length && fields.length > 1,
  );
}

/** A quarter is of money if its label or the heading right over it says so, or one further out and that one nothing else. */
function isOfMoney({ keys, headings: [nearest = '', ...further] }: LabelledControl): boolean {
  if ([nearest, ...keys].some(speaksOfMoney)) return true;
  return !/เป้าหมาย|ชี้วัด|ผล|กิจกรรม|ร้อยละ|จำนวน/.test(nearest) && further.some(speaksOfMoney);
}
