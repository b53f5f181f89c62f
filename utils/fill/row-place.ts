import type { FieldPath, GroupPath } from '@/utils/model/ids';

/** Where a field of a repeating group stands; rows count from 0. */
export interface RowPlace {
  group: GroupPath;
  row: number;
  column: string;
}

/** Undefined for single fields. */
export function rowPlaceOf(path: FieldPath): RowPlace | undefined {
  const [, group, row, column] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(path) ?? [];
  // The part of a field's path before its row is its group's by the shape of paths.
  return group && row && column ? { group: group as GroupPath, row: Number(row), column } : undefined;
}
