import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules as catalogue } from '@/utils/i18n/rules';
import type { Catalogue } from '@/utils/i18n/translate';
import { RULES } from '@/utils/rules';
import { RULE_CASES } from './rule-cases';

const messages: Catalogue = catalogue;
const folder = join(import.meta.dirname, '../../../utils/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.includes('/'))
  .map((name) => name.replace(/\.ts$/, ''));
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every rule’s file is listed, and its id is its path', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});
describe.each(RULES.map((rule) => ({ ...rule })))('$id', ({ id, evidence }) => {
  const own = Object.entries(messages).filter(([key]) => key === `rule.${id}` || key.startsWith(`rule.${id}.`));
  test('says what and why', () => {
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(messages[`rule.${id}.why`]).toBeDefined();
  });
  test.each(own)('%s has the same slots in both languages', (_key, { th, en }) => expect(slots(th)).toEqual(slots(en)));
  test('has a source where it claims one', () => {
    if (evidence.mark === 'verified') expect(evidence.source).toBeTruthy();
  });
  test('has firing and silent cases', () => {
    const cases = RULE_CASES.filter(({ rule }) => rule === id);
    expect(cases.filter(({ says }) => says).length).toBeGreaterThanOrEqual(2);
    expect(cases.filter(({ says }) => !says).length).toBeGreaterThanOrEqual(2);
  });
  test('has a firing case of each of its sentences', () => {
    const sentences = own.map(([key]) => key).filter((key) => !/\.(?:why|title)$/.test(key));
    const said = RULE_CASES.flatMap(({ rule, says }) =>
      rule === id && says ? [`rule.${id}${says.case === undefined ? '' : `.${says.case}`}`] : [],
    );
    expect(sentences.filter((key) => !said.includes(key))).toEqual([]);
  });
});
