import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language, Message } from '@/utils/i18n/translate';
import { wordsInBold } from './words-in-bold';

const HELP = join(import.meta.dirname, '../../../docs/help');
const catalogues = import.meta.glob<Record<string, unknown>>('@/utils/i18n/*.ts', { eager: true });

/** Every sentence of the product; what it fills in is … in the help. */
const said = (language: Language): ReadonlySet<string> =>
  new Set(
    Object.values(catalogues)
      .flatMap((file) => Object.values(file))
      .flatMap((catalogue) => (typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue) : []))
      .filter((message): message is Message => typeof message?.th === 'string')
      .map((message) => message[language].replace(/\{\w+\|\w+\|(\w+)\}/g, '$1').replace(/\{\w+\}/g, '…')),
  );

describe('the words that the help gives as the product’s own', () => {
  const pages = readdirSync(HELP).filter((name) => name.endsWith('.md'));

  it.each(pages)('%s', (name) => {
    const words = wordsInBold(readFileSync(join(HELP, name), 'utf8'));
    const known = said(name === 'en.md' ? 'en' : 'th');
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  it('are many', () => {
    const all = pages.flatMap((name) => wordsInBold(readFileSync(join(HELP, name), 'utf8')));
    expect(new Set(all).size).toBeGreaterThan(150);
  });
});
