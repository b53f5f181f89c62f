import type { SectionId } from '@/utils/model/ids';
import { labelKeys, normaliseLabel } from './normalise-label';
import type { FieldDefinition, GroupDefinition, LabelAlias, SectionDefinition } from './section-definition';

/** A label's claim to be a single field; a lower rank is a more specific wording. */
export interface FieldClaim {
  sectionId: SectionId;
  field: FieldDefinition;
  rank: number;
  within?: string;
}

/** A label's claim to head a column of a repeating group. */
export interface ColumnClaim {
  sectionId: SectionId;
  group: GroupDefinition;
  column: FieldDefinition;
}

/** A label's claim to name one of the fixed rows of a group. */
export interface RowClaim {
  sectionId: SectionId;
  group: GroupDefinition;
  row: number;
}

/** What each normalised label may mean, over all sections. */
export interface LabelIndex {
  fields: ReadonlyMap<string, readonly FieldClaim[]>;
  columns: ReadonlyMap<string, readonly ColumnClaim[]>;
  rowLabels: ReadonlyMap<string, readonly RowClaim[]>;
  headings: ReadonlyMap<string, readonly SectionId[]>;
  notUnder: ReadonlyMap<SectionId, readonly string[]>;
}

export function createLabelIndex(sections: readonly SectionDefinition[]): LabelIndex {
  const fields = new Map<string, FieldClaim[]>();
  const columns = new Map<string, ColumnClaim[]>();
  const rowLabels = new Map<string, RowClaim[]>();
  const headings = new Map<string, SectionId[]>();
  for (const { sectionId, ...section } of sections) {
    section.headings.forEach((alias) => add(headings, alias, sectionId));
    for (const field of section.fields)
      field.labels.forEach((alias, rank) => {
        const scope = alias.within === undefined ? {} : { within: normaliseLabel(alias.within) };
        add(fields, alias, { sectionId, field, rank, ...scope }, isSameField);
      });
    for (const group of section.groups) {
      for (const column of group.columns)
        column.labels.forEach((alias) => add(columns, alias, { sectionId, group, column }, isSameColumn));
      group.rowLabels?.forEach((aliases, row) =>
        aliases.forEach((alias) => add(rowLabels, alias, { sectionId, group, row })),
      );
    }
  }
  const notUnder = new Map(
    sections.map((section) => [section.sectionId, (section.notUnder ?? []).map(normaliseLabel)]),
  );
  return { fields, columns, rowLabels, headings, notUnder };
}

/** The claims of the first key that has any. */
export function claimsOf<C>(index: ReadonlyMap<string, readonly C[]>, keys: readonly string[]): readonly C[] {
  return keys.map((key) => index.get(key)).find((claims) => claims !== undefined) ?? [];
}

/** Does any section know this wording? */
export function isKnownLabel(index: LabelIndex, text: string): boolean {
  return labelKeys(text).some((key) => index.fields.has(key) || index.columns.has(key) || index.rowLabels.has(key));
}

/** Two wordings of one field that mean the same are one claim, the more specific one. */
const isSameField = (a: FieldClaim, b: FieldClaim) => a.field === b.field && a.within === b.within;
const isSameColumn = (a: ColumnClaim, b: ColumnClaim) => a.column === b.column && a.group === b.group;

function add<C>(
  map: Map<string, C[]>,
  alias: LabelAlias,
  claim: C,
  isSame: (a: C, b: C) => boolean = () => false,
): void {
  const key = normaliseLabel(alias.text);
  const claims = map.get(key) ?? [];
  if (!claims.some((known) => isSame(known, claim))) map.set(key, [...claims, claim]);
}
