import type { Merge } from './sheet';

const LETTERS = 26;
const A = 65;

/** A column as Excel names it: 0 → A, 27 → AB. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? last : columnLetter(Math.floor(column / LETTERS) - 1) + last;
}

/** `B7` → row 6, column 1. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (row === '') return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

/** `A1:C2` as the cells it spans. */
export function parseMerge(range: string): Merge | undefined {
  const [from = '', to = ''] = range.split(':');
  const [start, end] = [parseAddress(from), parseAddress(to)];
  return start && end ? { top: start.row, left: start.column, bottom: end.row, right: end.column } : undefined;
}
