import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromJSONSchema } from 'zod';
import { CLUSTERS } from '@/utils/calendar/places';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { THINGS_DUE } from '@/utils/calendar/things-due';
import { AGENCY_KINDS } from '@/utils/model/agency-profile';
import { readPolicy } from '@/utils/store/policy';
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
    ['agency', { kind: 'club' }],
    ['agency', { leadDays: 61 }],
    ['calendarOverrides', [{ letter: 'ว 1', ruleId: 'm6', fiscalYear: 2570 }]],
    ['holidays', { added: [{ date: '2027-01-08' }] }],
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
  const known = ['object', 'array', 'string', 'boolean', 'integer'];
  expect(typesOf(managed).filter((type) => !known.includes(String(type)))).toEqual([]);
  expect(managed).not.toHaveProperty('additionalProperties');
  expect(Object.keys(managed.properties as object)).toEqual([
    'agencyName',
    'kind',
    'place',
    'ruleSetId',
    'leadDays',
    'letters',
    'holidays',
    'language',
    'ruleChoices',
    'pack',
  ]);
});

test('IT is told every set of due-date rules, every cluster, and all that letters can speak of', () => {
  const text = readFileSync('docs/managed-policy.md', 'utf8');
  const ids = [...RULE_SETS, ...CLUSTERS].map(({ id }) => id);
  for (const id of [...ids, ...AGENCY_KINDS, ...Object.keys(THINGS_DUE)]) expect(text).toContain(`\`${id}\``);
});

test('what IT is shown as examples is a policy that is read whole', async () => {
  const text = readFileSync('docs/managed-policy.md', 'utf8');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as Nested);
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    const policy = policyIn(example);
    await fakeBrowser.storage.managed.set(policy);
    expect(await readPolicy()).toMatchObject({ damaged: [] });
    expect(Object.keys(policy)).toEqual(expect.arrayContaining(['kind', 'place', 'leadDays', 'letters', 'holidays']));
  }
});

test('and so is what it is shown for the registry', async () => {
  const text = readFileSync('docs/managed-policy.md', 'utf8');
  const values = [...text.matchAll(/^"(\w+)"=(?:dword:([0-9a-f]{8})|("(?:[^"\\]|\\.)*"))$/gm)];
  const policy = Object.fromEntries(
    values.map(([, key = '', hex, said = '']) => [key, hex ? Number.parseInt(hex, 16) : (JSON.parse(said) as string)]),
  );
  await fakeBrowser.storage.managed.set(policy);
  const { settings, damaged } = await readPolicy();
  expect(damaged).toEqual([]);
  expect(settings).toMatchObject({ leadDays: 5, letters: [{ ruleId: 'm6' }], holidays: { removed: ['2026-12-31'] } });
});

interface Nested {
  [key: string]: Nested;
}

/** What stands under the extension’s id, wherever a browser wants that. */
const policyIn = (nested: Nested): Nested =>
  'agencyName' in nested ? nested : policyIn(Object.values(nested)[0] as Nested);
