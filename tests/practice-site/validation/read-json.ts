import type { FormDefinition } from '../data/form-definition';
import type { SavedSection, Values } from '../database/practice-database';

/** Turns what an app sent into what the database keeps: known keys and texts only, whatever else was sent. */
export function readJson(definition: FormDefinition, sent: unknown, before: Values): SavedSection {
  const { values, rows } = objectOf(sent);
  const found = pick(definition.fields, values);
  for (const { key, kind } of definition.fields)
    if (kind === 'file' && found[key] === '') found[key] = before[key] ?? '';
  const lists = objectOf(rows);
  const read = definition.groups.map(({ key, columns }) => {
    const list: unknown = lists[key];
    return [key, Array.isArray(list) ? list.map((row) => pick(columns, row)) : []] as const;
  });
  return { values: found, rows: Object.fromEntries(read) };
}

function pick(fields: readonly { key: string }[], from: unknown): Record<string, string> {
  const source = objectOf(from);
  return Object.fromEntries(fields.map(({ key }) => [key, textOf(source[key])]));
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '');
