import type { ChoiceListName } from './choice-lists';

export const SECTIONS = ['general', 'plan-links', 'details', 'activities', 'budget', 'progress-report'] as const;
export type Section = (typeof SECTIONS)[number];

export type InputKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'choices'
  | 'date'
  | 'money'
  | 'percent'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'email'
  | 'file';

export interface FormField {
  /** How the database calls it. */
  key: string;
  /** How the page's form calls it: says nothing of the meaning. */
  name: string;
  label: string;
  kind: InputKind;
  required?: boolean;
  maxLength?: number;
  choices?: ChoiceListName;
  /** Key of the field whose choice decides which options this one offers. */
  parent?: string;
}

export interface FormGroup {
  /** `<section>.<name>`, as the database calls it. */
  key: string;
  columns: readonly FormField[];
  /** Row headers of a table whose rows are given; absent where the officer adds rows. */
  fixedRows?: readonly string[];
}

export interface FormDefinition {
  title: string;
  fields: readonly FormField[];
  groups: readonly FormGroup[];
}
