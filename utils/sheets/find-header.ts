import { unitOf } from '@/utils/site/normalise-label';
import { isKnown, meaningOf, type HeaderMeaning } from './header-meaning';
import { headersAt, type Header } from './header-rows';
import { LIMITS } from './limits';
import type { Sheet } from './sheet';

export interface FoundHeader {
  row: number;
  rows: 1 | 2;
  headers: readonly Header[];
  meanings: readonly HeaderMeaning[];
}

/** Fewer known labels in a row may be chance: a title, a line of data. */
const ENOUGH = 2;

/** The row whose cells are known labels best, or two rows where the lower one alone says less. */
export function findHeader(sheet: Sheet): FoundHeader | undefined {
  const found: (FoundHeader & { score: number })[] = [];
  for (let row = 0; row < Math.min(sheet.rows.length, LIMITS.headerWithinRows); row += 1)
    for (const rows of [1, 2] as const) {
      const at = headerAt(sheet, row, rows);
      const score = at.meanings.filter(isKnown).length + at.meanings.filter(isClear).length;
      if (at.meanings.filter(isKnown).length >= ENOUGH) found.push({ ...at, score });
    }
  return found.sort((a, b) => b.score - a.score || a.rows - b.rows || a.row - b.row)[0];
}

/** What stands in a row, read as a header. */
export function headerAt(sheet: Sheet, row: number, rows: 1 | 2): FoundHeader {
  const headers = headersAt(sheet, row, rows);
  const isOtherUnit = saysOtherUnit(sheet, row);
  const meanings = headers.map(meaningOf).map((meaning) => (isOtherUnit ? { ...meaning, isOtherUnit } : meaning));
  return { row, rows, headers, meanings };
}

const isClear = ({ fields, columns }: HeaderMeaning): boolean => fields.length > 0 || columns.length > 0;

/** `หน่วย : ล้านบาท` in a line over the table. */
const saysOtherUnit = (sheet: Sheet, row: number): boolean =>
  sheet.rows.slice(0, row).some((cells) => cells.some(({ text }) => UNIT.test(text) && unitOf(text) === 'other-money'));
const UNIT = /หน่วย|unit/i;
