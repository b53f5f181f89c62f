import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { labelKeys } from '@/utils/site/normalise-label';
import type { FieldDefinition } from '@/utils/site/section-definition';
import type { LocatedField } from './located-page';
import { memoise } from './memoise';
import type { LabelledControl } from './page-control';

/** Rows of one repeating group, found in one table or one run of boxes. */
export interface FoundRows {
  path: GroupPath;
  rows: number;
  fields: LocatedField[];
  controls: readonly LabelledControl[];
}

/** A control in its place in a grid. */
export interface Place {
  control: LabelledControl;
  cell: Element;
  row: Element;
  /** The keys of the headings over it, nearest first. */
  over: readonly string[];
}

/** The nearest heading over the table itself. */
export const headingOver = ({ headings }: LabelledControl, over: readonly string[]): string =>
  headings.find((heading) => !over.includes(heading)) ?? '';

export const columnAmong = (
  columns: readonly FieldDefinition[],
  keys: readonly string[],
): FieldDefinition | undefined => columns.find((column) => keysOf(column).some((key) => keys.includes(key)));

const keysOf = memoise(({ labels }: FieldDefinition) => labels.flatMap(({ text }) => labelKeys(text)));

/** Two controls for one path locate neither. */
export function withoutTwins(fields: readonly LocatedField[]): LocatedField[] {
  const counts = new Map<FieldPath, number>();
  for (const { path } of fields) counts.set(path, (counts.get(path) ?? 0) + 1);
  return fields.filter(({ path }) => counts.get(path) === 1);
}
