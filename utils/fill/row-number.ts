import type { FieldPath } from '@/utils/model/ids';

/** The row of a repeating group that a field stands in, as people count: from 1. Absent for single fields. */
export function rowNumberOf(path: FieldPath): number | undefined {
  const row = /\[(\d+)\]\.[^.]+$/.exec(path)?.[1];
  return row === undefined ? undefined : Number(row) + 1;
}

/** The field whichever row it stands in: `activities.rows.startDate`. */
export const withoutRows = (path: FieldPath): string => path.replace(/\[\d+\]/g, '');
