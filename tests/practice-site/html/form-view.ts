import type { FormDefinition, FormField, FormGroup } from '../data/form-definition';
import type { Values } from '../database/practice-database';

/** A section's form as it is to be shown: what is asked, what it holds, what was wrong with it. */
export interface FormView {
  definition: FormDefinition;
  values: Values;
  rows: Readonly<Record<string, readonly Values[]>>;
  /** By field key, or `<group>[<row>].<column>`. */
  errors: ReadonlyMap<string, string>;
}

export function fieldOf({ definition }: FormView, key: string): FormField {
  const field = definition.fields.find((one) => one.key === key);
  if (!field) throw new Error(`no field ${key} in ${definition.title}`);
  return field;
}

export function groupOf({ definition }: FormView, key: string): FormGroup {
  const group = definition.groups.find((one) => one.key === key);
  if (!group) throw new Error(`no group ${key} in ${definition.title}`);
  return group;
}

/** Ids are as opaque as names: nothing may depend on them. */
export const idOf = (field: FormField): string => field.name.replace('f_', 'ctl');
