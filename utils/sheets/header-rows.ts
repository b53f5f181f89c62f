import type { Cell, Sheet } from './sheet';

/** A column's header: its own words, and those of the heading over several columns. */
export interface Header {
  index: number;
  own: string;
  over?: string;
}

/** The headers that stand in one row, or in two of which the upper one groups the lower. */
export function headersAt(sheet: Sheet, row: number, rows: 1 | 2): Header[] {
  const upper = sheet.rows[row] ?? [];
  const lower = rows === 2 ? (sheet.rows[row + 1] ?? []) : [];
  const width = Math.max(upper.length, lower.length);
  const headers: Header[] = [];
  let spread = '';
  for (let index = 0; index < width; index += 1) {
    const above = wordsIn(upper[index]);
    const below = wordsIn(lower[index]);
    // Pasted cells don't say what was merged: a heading then reaches over the empty cells right of it.
    if (above !== '' || below === '') spread = above;
    const over = sheet.merges ? above || mergedOver(sheet, row, index) : spread;
    headers.push(below === '' ? { index, own: above } : { index, own: below, ...(over === '' ? {} : { over }) });
  }
  return headers;
}

/** As it is shown and remembered. */
export const shownHeader = ({ own, over }: Header): string =>
  (over === undefined ? own : `${over} ${own}`).replace(/\s+/g, ' ').trim();

function mergedOver(sheet: Sheet, row: number, index: number): string {
  const merge = sheet.merges?.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= index && index <= right,
  );
  return merge ? wordsIn(sheet.rows[merge.top]?.[merge.left]) : '';
}

const wordsIn = (cell: Cell | undefined): string => (cell?.fault ? '' : (cell?.text.trim() ?? ''));
