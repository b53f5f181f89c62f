import * as fc from 'fast-check';
import { CAPITAL, CLUSTERS, PROVINCES } from '@/utils/calendar/places';
import { addDays } from '@/utils/calendar/days';
import { MOST_LEAD_DAYS, type LetterDate } from '@/utils/model/agency-profile';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { Binding } from '@/utils/model/binding';
import { SEVERITIES } from '@/utils/model/finding';
import { SECTION_IDS, type FieldPath, type GroupPath } from '@/utils/model/ids';
import type { SavedValue } from '@/utils/model/saved-value';
import { FILL_POLICIES, type Template } from '@/utils/model/template';
import { letterKey } from '@/utils/transfer/letter-list';
import type { Agency, PackParts } from '@/utils/transfer/pack-parts';

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

const day = fc.integer({ min: -2_000, max: 20_000 }).map((days) => addDays('2026-10-01', days));
const words = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: 'grapheme' }).filter(isTrimmed);
const isTrimmed = (text: string) => text !== '' && text === text.trim();

/** Few of each, so that packs meet. */
export const aLetters: fc.Arbitrary<LetterDate[]> = fc.uniqueArray(
  fc.record(
    {
      letter: fc.oneof(fc.constantFrom('มท 0211/ว 1', 'มท ๐๒๑๑/ว ๒'), words(30)),
      letterDate: day,
      ruleId: fc.constantFrom('m6', 'm1-m5', 'later/rule'),
      fiscalYear: fc.integer({ min: 2569, max: 2571 }),
      quarter: fc.constantFrom(1 as const, 2 as const),
      date: day,
    },
    { requiredKeys: ['letter', 'letterDate', 'ruleId', 'fiscalYear', 'date'] },
  ) as fc.Arbitrary<LetterDate>,
  { selector: letterKey, maxLength: 6 },
);

export const someHolidays: fc.Arbitrary<HolidayEdits> = fc
  .uniqueArray(
    fc.record({ date: fc.oneof(fc.constantFrom('2027-01-08', '2026-12-31'), day), name: fc.option(words(20)) }),
    { selector: ({ date }) => date, maxLength: 6 },
  )
  .map((days) => ({
    added: days.flatMap(({ date, name }) => (name === null ? [] : [{ date, name }])) as HolidayEdits['added'],
    removed: days.flatMap(({ date, name }) => (name === null ? [date] : [])) as HolidayEdits['removed'],
  }));

const whose: fc.Arbitrary<Pick<Agency, 'kind' | 'place'>> = fc.oneof(
  fc.constant({}),
  fc.constantFrom('department' as const, 'education' as const, 'other' as const).map((kind) => ({ kind })),
  fc.constantFrom(CAPITAL, ...PROVINCES).map((place) => ({ kind: 'province' as const, place })),
  fc.constantFrom(...CLUSTERS).map(({ id }) => ({ kind: 'cluster' as const, place: id })),
);
const agency = fc
  .tuple(
    whose,
    fc.record(
      {
        agencyName: text,
        ruleSetId: fc.constantFrom(...KNOWN_RULE_SETS),
        leadDays: fc.integer({ min: 1, max: MOST_LEAD_DAYS }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([who, rest]) => ({ ...who, ...rest }));

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
    agency,
    calendarOverrides: aLetters,
    holidays: someHolidays,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PackParts>;
