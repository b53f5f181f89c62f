import * as fc from 'fast-check';
import type { Binding } from '@/utils/model/binding';
import { SEVERITIES } from '@/utils/model/finding';
import { SECTION_IDS, type FieldPath, type GroupPath } from '@/utils/model/ids';
import type { SavedValue } from '@/utils/model/saved-value';
import { FILL_POLICIES, type Template } from '@/utils/model/template';
import type { PackParts } from '@/utils/transfer/pack-parts';

const HOSTILE = ['__proto__', 'constructor', 'prototype'];
const text = fc.string({ unit: 'binary', maxLength: 60 });
const time = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') })
  .map((moment) => moment.toISOString());
const path = fc
  .tuple(fc.constantFrom(...SECTION_IDS), fc.string({ minLength: 1, maxLength: 30 }))
  .map(([section, name]): FieldPath => `${section}.${name}`);
const value = fc.oneof(text, fc.array(text, { maxLength: 4 }));

export const aTemplates: fc.Arbitrary<Template[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      tags: fc.array(text, { maxLength: 3 }),
      values: fc.array(
        fc.record(
          { path, label: text, to: value, policy: fc.constantFrom(...FILL_POLICIES) },
          { requiredKeys: ['path', 'label', 'to'] },
        ),
        { maxLength: 5 },
      ),
      createdAt: time,
      updatedAt: time,
    },
    { requiredKeys: ['id', 'name', 'values', 'createdAt', 'updatedAt'] },
  ) as fc.Arbitrary<Template>,
  { selector: ({ id }) => id, maxLength: 5 },
);

export const aValues: fc.Arbitrary<SavedValue[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid(), field: path, label: text, value, createdAt: time }),
  { selector: ({ id }) => id, maxLength: 5 },
);

const control = fc.record({
  label: text,
  labelText: text,
  isOnlyLabel: fc.boolean(),
  headings: fc.array(text, { maxLength: 3 }),
  tag: text,
  type: text,
  attributes: fc.dictionary(
    text.filter((key) => !HOSTILE.includes(key)),
    text,
    { maxKeys: 3, noNullPrototype: true },
  ),
  before: text,
  after: text,
  page: text,
});
const lesson = { id: fc.uuid(), control, createdAt: time };
const ofField = fc.record(
  {
    ...lesson,
    path,
    says: fc.constantFrom('is' as const, 'is-not' as const),
    era: fc.constantFrom('be' as const, 'ce' as const),
  },
  { requiredKeys: ['id', 'path', 'says', 'control', 'createdAt'] },
);
const ofGroup = fc.record({
  ...lesson,
  path: fc
    .tuple(fc.constantFrom(...SECTION_IDS), fc.stringMatching(/^[^.[\]]+$/, { maxLength: 30 }))
    .map(([section, name]): GroupPath => `${section}.${name}`),
  says: fc.constant('adds-row' as const),
});

export const aBindings: fc.Arbitrary<Binding[]> = fc.uniqueArray(fc.oneof(ofField, ofGroup) as fc.Arbitrary<Binding>, {
  selector: ({ id }) => id,
  maxLength: 5,
});

export const KNOWN_RULE_SETS = ['general-30-days', 'ministry-of-interior'];

/** Any subset of the parts. */
export const someParts = fc.record(
  {
    templates: aTemplates,
    savedValues: aValues,
    bindings: aBindings,
    dateEras: fc.dictionary(path, fc.constantFrom('be' as const, 'ce' as const), { noNullPrototype: true, maxKeys: 4 }),
    ruleChoices: fc.record({
      off: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), { maxLength: 20 }),
      hidden: fc.subarray([...SEVERITIES]),
      quality: fc.boolean(),
    }),
    agency: fc.record({ agencyName: text, ruleSetId: fc.constantFrom(...KNOWN_RULE_SETS) }, { requiredKeys: [] }),
    calendarOverrides: fc.array(
      fc.jsonValue({ maxDepth: 3 }).map((any) => JSON.parse(JSON.stringify(any)) as unknown),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PackParts>;
