import * as z from 'zod/mini';
import { MOST_HOLIDAY_LETTERS } from '@/utils/calendar/holiday-edits';
import { isRealDay } from '@/utils/calendar/is-real-day';
import { AGENCY_KINDS, MOST_LEAD_DAYS, type LetterDate } from '@/utils/model/agency-profile';
import type { Binding } from '@/utils/model/binding';
import { SECTION_IDS, type FieldPath, type GroupPath, type IsoDate } from '@/utils/model/ids';
import type { SavedValue } from '@/utils/model/saved-value';
import { FILL_POLICIES, type Template } from '@/utils/model/template';
import { SEVERITIES } from '@/utils/model/finding';
import type { Agency, RecordPart } from './pack-parts';

/** No field takes more, and no name is longer. */
const MOST_TEXT = 500_000;
const MOST_NAME = 1_000;
const MOST_VALUES = 20_000;

const text = z.string().check(z.maxLength(MOST_TEXT));
const short = z.string().check(z.maxLength(MOST_NAME));
const name = short.check(z.minLength(1));
const shorts = z.array(short).check(z.maxLength(1_000));
const value = z.union([text, z.array(text).check(z.maxLength(MOST_VALUES))]);
const time = z.iso.datetime();

export const isFieldPath = (path: unknown): path is FieldPath =>
  typeof path === 'string' &&
  path.length <= MOST_NAME &&
  SECTION_IDS.some((section) => path.startsWith(`${section}.`) && path.length > section.length + 1);

/** A group has one name after its section: no row of it, no column. */
export const isGroupPath = (path: unknown): path is GroupPath =>
  isFieldPath(path) && /^[^.[\]]+$/.test(path.slice(path.indexOf('.') + 1));

/** What refusals of a path say in the schema's own tongue. */
export const UNKNOWN_FIELD = 'unknown-field';
const path = z.custom<FieldPath>(isFieldPath, UNKNOWN_FIELD);
export const groupPathSchema = z.custom<GroupPath>(isGroupPath, UNKNOWN_FIELD);

const templates = z.object({
  id: z.uuid(),
  name,
  tags: z.optional(shorts),
  values: z
    .array(z.object({ path, label: short, to: value, policy: z.optional(z.enum(FILL_POLICIES)) }))
    .check(z.maxLength(MOST_VALUES)),
  createdAt: time,
  updatedAt: time,
});
const savedValues = z.object({ id: z.uuid(), field: path, label: short, value, createdAt: time });
const lesson = {
  id: z.uuid(),
  control: z.object({
    label: short,
    labelText: short,
    isOnlyLabel: z.boolean(),
    headings: shorts,
    tag: short,
    type: short,
    attributes: z.record(short, short),
    before: short,
    after: short,
    page: short,
  }),
  createdAt: time,
};
const bindings = z.discriminatedUnion('says', [
  z.object({ ...lesson, path, says: z.enum(['is', 'is-not']), era: z.optional(z.enum(['be', 'ce'])) }),
  z.object({ ...lesson, path: groupPathSchema, says: z.literal('adds-row') }),
]);

export interface RecordTypes {
  templates: Template;
  savedValues: SavedValue;
  bindings: Binding;
}

/** What a pack can carry of each kind of record; unknown keys are left out. */
export const RECORD_SCHEMAS = { templates, savedValues, bindings } as unknown as {
  // The schemas read what the types say; only `undefined` under an optional key they can't rule out.
  [part in RecordPart]: z.ZodMiniType<RecordTypes[part]>;
};

export const eraSchema = z.enum(['be', 'ce']);

/** Every page is told the choices: what no office could have chosen is no choice. */
export const choicesSchema = z.object({
  off: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(1_000)),
  hidden: z.array(z.enum(SEVERITIES)).check(z.maxLength(100)),
  quality: z.boolean(),
});

const shortId = z.string().check(z.minLength(1), z.maxLength(200));

/** Each by itself: what is wrong with one leaves the others. */
export const AGENCY_SCHEMAS: { readonly [key in keyof Agency]-?: z.ZodMiniType<NonNullable<Agency[key]>> } = {
  agencyName: z.string().check(z.maxLength(200)),
  kind: z.enum(AGENCY_KINDS),
  place: shortId,
  ruleSetId: shortId,
  leadDays: z.int().check(z.minimum(1), z.maximum(MOST_LEAD_DAYS)),
};

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isRealDay(value));

/** A fiscal year outside of these is one C.E., or a slip. */
const YEARS = { first: 2500, last: 2700 };

export const letterSchema = z.object({
  letter: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  letterDate: day,
  ruleId: shortId,
  fiscalYear: z.int().check(z.minimum(YEARS.first), z.maximum(YEARS.last)),
  quarter: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  date: day,
}) as unknown as z.ZodMiniType<LetterDate>;

export const holidaySchema = z.object({
  date: day,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_HOLIDAY_LETTERS)),
});

export const daySchema = day;
