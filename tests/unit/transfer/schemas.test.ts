import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { writePack } from '@/utils/transfer/write-pack';
import { someParts } from './arbitrary-parts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const schema = fromJSONSchema(json('docs/office-pack.schema.json'));

test('the documented schema takes every pack that was ever released', () => {
  const folder = 'tests/fixtures/packs';
  for (const file of readdirSync(folder)) expect(schema.safeParse(json(`${folder}/${file}`)).error).toBeUndefined();
});

test('the documented schema takes whatever is exported', () =>
  fc.assert(
    fc.asyncProperty(someParts, async (parts) => {
      const pack: unknown = JSON.parse(await writePack(parts, '2026-11-23T03:00:00.000Z'));
      expect(schema.safeParse(pack).error).toBeUndefined();
    }),
  ));

test('and it does take notice', () => {
  const pack = json('tests/fixtures/packs/v1-everything.emenscr-pack.json');
  for (const [key, value] of [
    ['version', 2],
    ['templates', [{}]],
    ['ruleChoices', { off: [] }],
    ['dateEras', { 'general.startDate': 'ad' }],
  ] as const)
    expect(schema.safeParse({ ...pack, [key]: value }).success).toBe(false);
});

/** Chrome loads no extension whose schema has anything but exactly one type in any place. */
test('the schema of the policy is one that Chrome takes', () => {
  const managed = json('assets/public/managed-schema.json');
  const typesOf = (part: Record<string, unknown>): unknown[] => [
    part.type,
    ...Object.values((part.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(typesOf),
    ...(part.items ? typesOf(part.items as Record<string, unknown>) : []),
  ];
  const known = ['object', 'array', 'string', 'boolean'];
  expect(typesOf(managed).filter((type) => !known.includes(String(type)))).toEqual([]);
  expect(managed).not.toHaveProperty('additionalProperties');
  expect(Object.keys(managed.properties as object)).toEqual([
    'agencyName',
    'ruleSetId',
    'language',
    'ruleChoices',
    'pack',
  ]);
});

test('IT is told every set of due-date rules', () => {
  const text = readFileSync('docs/managed-policy.md', 'utf8');
  for (const { id } of RULE_SETS) expect(text).toContain(`\`${id}\``);
});
