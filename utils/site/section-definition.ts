import type { Evidence } from '@/utils/model/evidence';
import type { FieldKind } from '@/utils/model/field';
import type { SectionId } from '@/utils/model/ids';

/** A wording under which a field, column or section may appear, and how surely we know it. */
export interface LabelAlias {
  text: string;
  evidence: Evidence;
  /** The wording counts only under a heading, or beside a person's label, that speaks of this (`ผู้ประสานงาน`). */
  within?: string;
}

export interface FieldDefinition {
  name: string;
  kind: FieldKind;
  /** Forms of every kind ask it: no sign of its section, unless its label or a heading over it speaks of a project. */
  isEveryday?: true;
  /** Words of which a list of choices for it offers at least one: a list that can be read and has none is another field's. */
  offers?: RegExp;
  /** Most specific first: the first that is found on exactly one control locates the field. */
  labels: readonly LabelAlias[];
}

export interface GroupDefinition {
  name: string;
  /** The first column names the row: a card or table without it is not this group. */
  columns: readonly FieldDefinition[];
  /** Rows of this group that stand below a row of the other, told in one table by their numbers (`1.1` below `1`). */
  nested?: GroupDefinition;
  /** Rows that are known by name and fixed in number, such as the four quarters; the index is the row. */
  rowLabels?: readonly (readonly LabelAlias[])[];
}

/** A section of the form as data. */
export interface SectionDefinition {
  sectionId: SectionId;
  headings: readonly LabelAlias[];
  /** Words of a heading right over a control by which plain labels below it mean something else than the section's fields. */
  notUnder?: readonly string[];
  fields: readonly FieldDefinition[];
  groups: readonly GroupDefinition[];
}

export const verified = (text: string, source: string): LabelAlias => ({
  text,
  evidence: { mark: 'verified', source },
});
const marked =
  (mark: 'analogue' | 'recalled' | 'inferred') =>
  (...texts: string[]): LabelAlias[] =>
    texts.map((text) => ({ text, evidence: { mark } }));
/** Read in another Thai government system. */
export const analogue = marked('analogue');
export const recalled = marked('recalled');
/** Another usual Thai wording for the same content. */
export const inferred = marked('inferred');
export const within = (scope: string, aliases: readonly LabelAlias[]): LabelAlias[] =>
  aliases.map((alias) => ({ ...alias, within: scope }));
