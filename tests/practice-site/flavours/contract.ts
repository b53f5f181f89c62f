import type { Choice } from '../data/choice';
import type { ChoiceListName } from '../data/choice-lists';
import type { FormField, FormGroup, Section } from '../data/form-definition';

export interface SessionAnswer {
  user: string;
  projects: { id: number; name: string }[];
}

/** Everything that an app needs to draw one section of one project. */
export interface EntryAnswer {
  project: { id: number; name: string };
  section: Section;
  title: string;
  fields: readonly FormField[];
  groups: readonly FormGroup[];
  values: Record<string, string>;
  /** By group key. */
  rows: Record<string, Record<string, string>[]>;
  /** The lists that hang below nothing; the others come from /app/lists. */
  choices: Partial<Record<ChoiceListName, readonly Choice[]>>;
  tabs: readonly { section: Section; title: string; k: string }[];
}

export interface EntryRequest {
  action: 'save' | 'draft';
  values: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** What was refused, by field key or `<group>[<row>].<column>`. */
export type EntryErrors = Readonly<Record<string, string>>;
export type SaveAnswer = { notice: string } | { errors: EntryErrors };
