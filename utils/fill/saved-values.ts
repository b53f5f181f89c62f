import type { FieldPath } from '@/utils/model/ids';
import type { SavedValue } from '@/utils/model/saved-value';
import type { Template } from '@/utils/model/template';
import { withoutRows } from './row-number';

/** More than these nobody reads at a field. */
const MOST_VALUES = 3;
const MOST_LETTERS = 300;

/** The texts kept for a field, then those that templates hold for it, newest first; in rows, for any row of it. */
export function savedValues(own: readonly SavedValue[], templates: readonly Template[], path: FieldPath): string[] {
  const field = withoutRows(path);
  const kept = own.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const texts = templates.flatMap(({ values }) =>
    values.flatMap(({ path: other, to }) => (withoutRows(other) === field && isPlain(to) ? [to] : [])),
  );
  return [...new Set([...kept, ...texts])]
    .filter((text) => text !== '' && text.length <= MOST_LETTERS)
    .slice(0, MOST_VALUES);
}

/** A text with variables says nothing before they are known. */
const isPlain = (to: unknown): to is string => typeof to === 'string' && !to.includes('{{');
