import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages');

/** Every saved page of a folder, the corpus by default: its name and its body. The right answers stand on the controls as `data-field`. */
export function corpusPages(folder = PAGES): { name: string; html: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(resolve(folder, name), 'utf8') }));
}
