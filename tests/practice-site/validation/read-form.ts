import type { FormDefinition, FormGroup } from '../data/form-definition';
import type { SavedSection, Values } from '../database/practice-database';

/** Turns what a page sent into what the database keeps. Browsers send line breaks as CR LF. */
export function readForm(definition: FormDefinition, sent: FormData, before: Values): SavedSection {
  const values: Record<string, string> = {};
  for (const { key, name, kind } of definition.fields) {
    const [first, ...rest] = sent.getAll(name).map(asText);
    // A file box is empty on every visit: an empty one means that the file already there stays.
    values[key] = [first ?? '', ...rest].join(',') || (kind === 'file' ? (before[key] ?? '') : '');
  }
  return { values, rows: Object.fromEntries(definition.groups.map((group) => [group.key, rowsOf(group, sent)])) };
}

function rowsOf({ columns }: FormGroup, sent: FormData): Values[] {
  const cells = columns.map(({ key, name }) => ({ key, texts: sent.getAll(name).map(asText) }));
  const count = Math.max(0, ...cells.map(({ texts }) => texts.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(cells.map(({ key, texts }) => [key, texts[index] ?? ''])),
  );
}

const asText = (value: FormDataEntryValue): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value.name;
