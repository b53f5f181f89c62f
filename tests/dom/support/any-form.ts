import fc from 'fast-check';
import type { FieldPath } from '@/utils/model/ids';
import { SECTIONS } from '@/utils/site/sections';
import type { FieldDefinition, GroupDefinition, SectionDefinition } from '@/utils/site/section-definition';
import { aField, type FormField } from './any-field';

/** A part of the form under its heading, or under none: single fields, then perhaps a list as a table. */
export interface FormPart {
  heading: string | undefined;
  fields: readonly FormField[];
  rows: readonly (readonly FormField[])[];
}
export type Form = readonly FormPart[];

/** Every field of the form, those in rows as well, in page order. */
export const fieldsIn = (form: Form): FormField[] => form.flatMap(({ fields, rows }) => [...fields, ...rows.flat()]);

const MOST_FIELDS = 4;
const MOST_COLUMNS = 3;
const MOST_ROWS = 2;

/** Any fields of one or two sections, in any order. */
export const aForm: fc.Arbitrary<Form> = fc
  .shuffledSubarray([...SECTIONS], { minLength: 1, maxLength: 2 })
  .chain((sections) => fc.tuple(...sections.map(aPart)));

function aPart(section: SectionDefinition): fc.Arbitrary<FormPart> {
  const { sectionId, fields, headings } = section;
  const lists = section.groups.filter(({ rowLabels }) => rowLabels === undefined);
  const heading = fc.constantFrom(...headings.map(({ text }) => text));
  const singles = anyOf(fields, MOST_FIELDS).chain((chosen) =>
    fc.tuple(...chosen.map((field) => aField(`${sectionId}.${field.name}`, field))),
  );
  const none = fc.constant<FormField[][]>([]);
  const table = lists.length === 0 ? none : fc.constantFrom(...lists).chain((list) => aTable(section, list));
  return fc.record({
    heading: fc.option(heading, { nil: undefined, freq: 5 }),
    fields: singles,
    // Where there are single fields, most parts have no list.
    rows: fields.length === 0 ? table : fc.oneof(none, none, none, table),
  });
}

/** A table of a list's first column and some others, all rows drawn alike. */
function aTable({ sectionId }: SectionDefinition, { name, columns }: GroupDefinition): fc.Arbitrary<FormField[][]> {
  const [naming, ...others] = columns;
  if (!naming) return fc.constant([]);
  const at = (row: number, column: string): FieldPath => `${sectionId}.${name}[${row}].${column}`;
  return anyOf(others, MOST_COLUMNS - 1)
    .map((chosen) => [naming, ...chosen])
    .chain((chosen) =>
      fc.tuple(
        fc.tuple(...chosen.map((column) => aField(at(0, column.name), column))),
        fc.integer({ min: 1, max: MOST_ROWS }),
      ),
    )
    .map(([first, count]) =>
      Array.from({ length: count }, (_, row) =>
        first.map((field, place) => ({
          ...field,
          path: at(row, chosenName(field.path)),
          old: (row + place) % 2 ? '' : field.old,
        })),
      ),
    );
}

const chosenName = (path: FieldPath): string => path.slice(path.lastIndexOf('.') + 1);

/** Some of the definitions, each kind as often as the others: of dates there are few, of texts many. */
function anyOf(definitions: readonly FieldDefinition[], maxLength: number): fc.Arbitrary<FieldDefinition[]> {
  if (definitions.length === 0) return fc.constant([]);
  const kinds = [...new Set(definitions.map(({ kind }) => kind))];
  const one = fc.oneof(...kinds.map((kind) => fc.constantFrom(...definitions.filter((each) => each.kind === kind))));
  return fc.uniqueArray(one, { selector: ({ name }) => name, minLength: 1, maxLength, size: 'max' });
}
