import { choicesOf } from '../../data/choice-lists';
import type { FormDefinition } from '../../data/form-definition';
import type { Values } from '../../database/practice-database';

/** After a choice was changed: what the lists below no longer offer is chosen no more. */
export function keepOffered({ fields }: FormDefinition, values: Values): Values {
  const kept: Record<string, string> = { ...values };
  for (const { key, parent, choices } of fields) {
    if (parent === undefined || choices === undefined) continue;
    const isOffered = choicesOf(choices, kept[parent]).some(({ value }) => value === kept[key]);
    if (!isOffered) kept[key] = '';
  }
  return kept;
}
