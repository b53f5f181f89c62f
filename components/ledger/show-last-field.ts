import { textOfValue } from '@/components/fill/text-of-value';
import type { LastField } from '@/utils/ledger/last-report';
import type { ShownLastField } from './last-report';

/** Boxes of figures may refuse commas: what is copied bears none. */
export function showLastField({ path, name, kind, value, now }: LastField): ShownLastField {
  const shown = textOfValue(value, kind);
  const isFigure = typeof value === 'string' && (kind === 'money' || kind === 'number');
  return { path, name, shown, copied: isFigure ? value : shown, ...(now !== undefined && { now }) };
}
