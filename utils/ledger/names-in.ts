import Papa from 'papaparse';
import { plainAgain } from '@/utils/sheets/neutral-text';
import { nameKey } from './name-key';

export type NamesRead = { ok: true; names: readonly string[] } | { ok: false; because: 'empty' | 'too-many' };

export const MOST_NAMES = 2_000;

const HEADERS = new Set(
  [
    ...['ชื่อ', 'รายชื่อ', 'โครงการ', 'ชื่อโครงการ', 'รายชื่อโครงการ', 'ชื่อโครงการ/การดำเนินงาน'],
    ...['หน่วยงาน', 'ชื่อหน่วยงาน', 'รายชื่อหน่วยงาน', 'ส่วนราชการ', 'ชื่อส่วนราชการ', 'หน่วยงานรับผิดชอบ'],
    ...['name', 'project', 'project name', 'agency', 'agency name'],
  ].map(nameKey),
);

/**
 * The names in a pasted list: one a line, or the first column that holds words when cells of a spreadsheet were copied.
 * A name that stands there twice is told once; the heading of the column is no name.
 */
export function namesIn(text: string): NamesRead {
  const rows = rowsOf(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_none, at) => rows.map((row) => row[at] ?? ''));
  const [fullest] = [...columns].sort((a, b) => b.filter(hasLetter).length - a.filter(hasLetter).length);
  const column = columns.find((cells) => mostAreWords(cells)) ?? fullest ?? [];
  const [first, ...rest] = column.filter((cell) => cell !== '');
  if (first === undefined) return { ok: false, because: 'empty' };
  const named = HEADERS.has(nameKey(first)) ? rest : [first, ...rest];
  // A running number under a merged cell, a line of dashes: nothing that has a name.
  const byKey = new Map<string, string>();
  for (const name of named.filter(hasLetter)) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  if (byKey.size === 0) return { ok: false, because: 'empty' };
  if (byKey.size > MOST_NAMES) return { ok: false, because: 'too-many' };
  return { ok: true, names: [...byKey.values()] };
}

function rowsOf(text: string): string[][] {
  const read = Papa.parse<string[]>(text, { delimiter: '\t' });
  // A name may begin with a quotation mark of its own.
  const { data } = read.errors.length === 0 ? read : Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\0' });
  return data.map((row) => row.map((cell) => plainAgain(cell.trim()).replace(/\s+/g, ' ')));
}

function mostAreWords(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  return written.length > 0 && written.filter(hasLetter).length * 2 > written.length;
}

const hasLetter = (text: string) => /\p{L}/u.test(text);
