import Papa from 'papaparse';
import { LIMITS } from './limits';
import { plainAgain } from './neutral-text';
import { NO_CELL, type Cell, type SheetsRead } from './sheet';

const DELIMITERS = ['\t', ',', ';'] as const;
const SAMPLE_ROWS = 50;
/** `sep=;` in the first line is a word to Excel and no content. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Reads a table of text whose cells stand between commas, semicolons or tabs. */
export function readDelimited(text: string, name: string): SheetsRead {
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  return body.trim() === '' ? { ok: false, because: 'empty' } : readRows(body, name, said?.[1] ?? guessDelimiter(body));
}

/** Cells copied out of a spreadsheet program: tabs between them, quotes around those of several lines. */
export function readPastedText(text: string, name: string): SheetsRead {
  if (text.trim() === '') return { ok: false, because: 'empty' };
  const delimiter = text.includes('\t') ? '\t' : guessDelimiter(text);
  const read = readRows(text, name, delimiter);
  // Programs copy a single quotation mark as it stands.
  return !read.ok && read.because === 'unclosed-quote' ? readRows(text, name, delimiter, '\0') : read;
}

function readRows(text: string, name: string, delimiter: string, quoteChar = '"'): SheetsRead {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, quoteChar, preview: LIMITS.rows + 1 });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { ok: false, because: 'unclosed-quote' };
  const rows = data.map((texts) => trimEnd(texts.map(cellOf)));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  if (rows.length > LIMITS.rows) return { ok: false, because: 'too-many-rows' };
  if (rows.some((row) => row.length > LIMITS.columns)) return { ok: false, because: 'too-many-columns' };
  return { ok: true, sheets: [{ name, isHidden: false, rows }] };
}

/** The delimiter by which most rows have the same number of cells, more than one. */
function guessDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, share: rows / Math.max(data.length, 1), width };
  });
  return scores.sort((a, b) => b.share - a.share || b.width - a.width)[0]?.delimiter ?? ',';
}

const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function cellOf(raw: string): Cell {
  const text = plainAgain(raw.replace(/\r\n?/g, '\n'));
  if (text === '') return NO_CELL;
  return ERRORS.test(text) ? { text, fault: 'error-cell' } : { text };
}

function trimEnd(cells: Cell[]): Cell[] {
  while (cells.length > 0 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}
