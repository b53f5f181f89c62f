import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages');

/** Every saved page: its name and its body. The right answers stand on the controls as `data-field`. */
export function corpusPages(): { name: string; html: string }[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(resolve(PAGES, name), 'utf8') }));
}
