import type { FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';
import { withoutRows } from './row-number';

/** More than these nobody reads at a field. */
const MOST_VALUES = 3;
const MOST_LETTERS = 300;

/** The texts that templates, newest first, hold for a field; in rows, for any row of it. */
export function savedValues(templates: readonly Template[], path: FieldPath): string[] {
  const field = withoutRows(path);
  const texts = templates.flatMap(({ values }) =>
    values.flatMap(({ path: other, to }) => (withoutRows(other) === field && typeof to === 'string' ? [to] : [])),
  );
  return [...new Set(texts)].filter((text) => text !== '' && text.length <= MOST_LETTERS).slice(0, MOST_VALUES);
}
