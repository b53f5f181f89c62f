import type { FieldPath } from '@/utils/model/ids';
import type { View } from './view';

const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
/** A fiscal year begins in October. */
const MONTHS = ['m10', 'm11', 'm12', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'];
const WAYS = [QUARTERS, QUARTERS.map((quarter) => `${quarter}Baht`), MONTHS];

export interface Tick {
  path: FieldPath;
  /** Two digits: quarters and months in the order of the fiscal year. */
  place: string;
}

/** When an activity's row is ticked, or has money, in the order of the fiscal year. Empty where nothing tells. */
export function ticksOf(view: View, row: FieldPath): Tick[] {
  for (const columns of WAYS) {
    const ticks = columns.flatMap((column, place): Tick[] => {
      const path: FieldPath = `${row}.${column}`;
      return isMarked(view, path) ? [{ path, place: String(place).padStart(2, '0') }] : [];
    });
    if (ticks.length > 0) return ticks;
  }
  return [];
}

/** Does a row's work run through the whole fiscal year? */
export const isTickedThroughout = (view: View, row: FieldPath): boolean =>
  WAYS.some((columns) => columns.every((column) => isMarked(view, `${row}.${column}`)));

function isMarked(view: View, path: FieldPath): boolean {
  const reading = view.field(path)?.reading;
  return reading?.status === 'filled' && !/^(?:false|0+(?:\.0+)?)?$/.test(String(reading.value));
}
