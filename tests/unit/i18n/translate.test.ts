import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTranslate, type Catalogue } from '@/utils/i18n/translate';

const say = createTranslate(
  { found: { th: 'พบ {count} รายการ', en: '{count} more {count|item|items} of {of}' } },
  'en',
);

test.each([
  [1, '1 more item of 3'],
  ['1', '1 more item of 3'],
  [0, '0 more items of 3'],
  ['1,000', '1,000 more items of 3'],
])('of %s', (count, sentence) => expect(say('found', { count, of: 3 })).toBe(sentence));

test('a slot without a parameter stays to be seen', () => {
  expect(say('found', { count: 1 })).toBe('1 more item of {of}');
});

const files = readdirSync('utils/i18n', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test.each(files)('%s says everything in both languages, and the English fills in nothing of its own', async (file) => {
  const catalogues = Object.values(await import(`../../../utils/i18n/${file}`)).filter(isCatalogue);
  for (const [key, { th, en }] of catalogues.flatMap((one) => Object.entries(one))) {
    expect(
      [th, en].every((text) => text.trim() !== ''),
      key,
    ).toBe(true);
    expect(slotsOf(th), key).toEqual(expect.arrayContaining(slotsOf(en)));
  }
});

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((it) => typeof it === 'object' && it !== null && 'th' in it && 'en' in it);
const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
