import type { LabelIndex } from '@/utils/site/label-index';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';
import { namesPerson } from '@/utils/site/other-scope';
import type { ControlMap } from './control-map';
import { aroundOf } from './element';
import { cellOf, type CellText, type GridFinder, type TableGrid } from './table-grid';
import { hasWords, textOf } from './text-of';

/** What a cell holds of whom, in a table of people. */
export interface PersonCell {
  /** The heading that says what it is. */
  what: CellText;
  /** Whose it is, normalised. */
  person: string;
}

/** A table with a role for each row (or each column) and what is asked of each person in the other direction. */
export function personCell(anchor: Element, gridOf: GridFinder, index: LabelIndex): PersonCell | undefined {
  const cell = cellOf(anchor);
  const grid = gridOf(anchor);
  if (!cell || !grid) return undefined;
  const ofRow = grid.rowHeaderOf(cell);
  const [ofColumn] = grid.headersOf(cell);
  if (!ofRow || !ofColumn) return undefined;
  return pair(ofColumn, ofRow, index) ?? pair(ofRow, ofColumn, index);
}

function pair(what: CellText, who: CellText, index: LabelIndex): PersonCell | undefined {
  const person = normaliseLabel(who.text);
  return asksOfPerson(what.text, index) && namesPerson(person) ? { what, person } : undefined;
}

/** Does a wording count only in a person's block: `ชื่อ-สกุล`, `โทรศัพท์`? */
const asksOfPerson = (text: string, index: LabelIndex): boolean =>
  labelKeys(text).some((key) => index.fields.get(key)?.some(({ within }) => within !== undefined));

const RUNNING_NUMBER = /^\s*(?:ลำดับ|ที่\s*$|ข้อ|#|no\b)/i;

/** Is a table with one row still a list: counted, or with a place to count? */
export const isListOfOne = ({ rows, headers, numberOf }: TableGrid): boolean =>
  rows.length === 1 &&
  (headers.some((text) => RUNNING_NUMBER.test(text)) || rows.some((row) => /^[\d๐-๙]+[.)]?$/.test(numberOf(row))));

const HIGHEST = 4;

/** The person whose name stands in the row above, where the place for the name is empty in this one. */
export function personOfRowAbove(anchor: Element, map: ControlMap): string {
  let row: Element | null = anchor;
  for (let depth = 0; row && depth < HIGHEST; depth += 1, row = aroundOf(row)) {
    if (!hasEmptyName(row, map)) continue;
    let above = row.previousElementSibling;
    for (let steps = 0; above && steps < HIGHEST && hasEmptyName(above, map); steps += 1)
      above = above.previousElementSibling;
    const name = above && above.localName === row.localName && map.countIn(above) > 0 ? above.firstElementChild : null;
    const text = name && map.countIn(name) === 0 ? normaliseLabel(textOf(name)) : '';
    return namesPerson(text) ? text : '';
  }
  return '';
}

function hasEmptyName(row: Element, map: ControlMap): boolean {
  const first = row.firstElementChild;
  return (
    first !== null &&
    map.countIn(row) > 0 &&
    map.countIn(first) === 0 &&
    first.matches('label, div, td, th, dt') &&
    first.querySelector('input, button, img, svg') === null &&
    !hasWords(textOf(first))
  );
}
