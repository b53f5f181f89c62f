import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Files of the repository that a document leads to, and its pictures. */
function leadsTo(markdown: string): string[] {
  const places: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') places.push(String(token.href));
  });
  return places
    .filter((href) => !/^(?:https?:|mailto:|#)/.test(href))
    .map((href) => decodeURIComponent(href.split('#')[0] ?? ''));
}

it.each(documents)('%s leads only to what is there', (name) => {
  const file = join(ROOT, name);
  const missing = leadsTo(readFileSync(file, 'utf8')).filter((place) => !existsSync(join(dirname(file), place)));
  expect(missing).toEqual([]);
});

it('every document stands in the list of documents', () => {
  const listed = leadsTo(readFileSync(join(ROOT, 'docs/README.md'), 'utf8'));
  const own = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(own.filter((name) => !listed.includes(name))).toEqual([]);
});
