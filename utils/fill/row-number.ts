import type { FieldPath } from '@/utils/model/ids';
import { rowPlaceOf } from './row-place';

/** The row of a repeating group that a field stands in, as people count: from 1. Absent for single fields. */
export function rowNumberOf(path: FieldPath): number | undefined {
  const place = rowPlaceOf(path);
  return place && place.row + 1;
}

/** The field whichever row it stands in: `activities.rows.startDate`. */
export const withoutRows = (path: FieldPath): string => path.replace(/\[\d+\]/g, '');
