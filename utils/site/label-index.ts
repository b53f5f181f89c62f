import type { SectionId } from '@/utils/model/ids';
import { aliasKeys, labelKeys, normaliseLabel } from './normalise-label';
import { ALTERNATIVE } from './same-words';
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

/** The claims of the first key that has any; alternatives have those that each of them makes. */
export function claimsOf<C extends object>(
  index: ReadonlyMap<string, readonly C[]>,
  keys: readonly string[],
): readonly C[] {
  for (const key of keys) {
    const [first = [], ...others] = key.split(ALTERNATIVE).map((part) => index.get(part) ?? []);
    const claims = first.filter((claim) => others.every((other) => other.some((twin) => isSameTarget(claim, twin))));
    if (claims.length > 0) return claims;
  }
  return [];
}

/** Do two claims differ in nothing but how specific their wording is? */
const isSameTarget = <C extends object>(a: C, b: C): boolean => {
  const other = new Map(Object.entries(b));
  return Object.entries(a).every(([name, value]) => name === 'rank' || other.get(name) === value);
};

/** Does any section know this wording? */
export function isKnownLabel(index: LabelIndex, text: string): boolean {
  const keys = labelKeys(text);
  return [index.fields, index.columns, index.rowLabels].some(
    (map: ReadonlyMap<string, readonly object[]>) => claimsOf(map, keys).length > 0,
  );
}

/** Two wordings of one field that mean the same are one claim, the more specific one. */
const isSameField = (a: FieldClaim, b: FieldClaim) => a.field === b.field && a.within === b.within;
const isSameColumn = (a: ColumnClaim, b: ColumnClaim) => a.column === b.column && a.group === b.group;

/** A wording known by its own words comes before one known by words that say the same. */
const WEAKER = 1000;
export const isKnownByItsOwnWords = ({ rank }: FieldClaim): boolean => rank < WEAKER;

function add<C>(
  map: Map<string, C[]>,
  alias: LabelAlias,
  claim: C,
  isSame: (a: C, b: C) => boolean = () => false,
): void {
  for (const [weaker, key] of aliasKeys(alias.text).entries()) {
    const claims = map.get(key) ?? [];
    const ranked =
      typeof claim === 'object' && claim !== null && 'rank' in claim
        ? { ...claim, rank: Number(claim.rank) + weaker * WEAKER }
        : claim;
    if (!claims.some((known) => isSame(known, ranked))) map.set(key, [...claims, ranked]);
  }
}
