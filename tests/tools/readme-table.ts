import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The cells of the first table under a heading of the README, without its head. */
export function rowsUnder(heading: string): string[][] {
  const text = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, below] = text.split(`${heading}\n`);
  if (below === undefined) throw new Error(`The README has no “${heading}”`);
  const [, , ...rows] = (below.split(/\n#/)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
