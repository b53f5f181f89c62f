import type { Snapshot } from '@/utils/model/snapshot';

/** Of the page's own fields, how many were recognised and read. Search boxes, files and the like do not count. */
export function coverageOf({ controls }: Snapshot): { read: number; all: number } {
  const counted = controls.filter(({ noField }) => noField !== 'left-alone');
  const read = counted.filter(({ field, reading }) => field !== undefined && reading.status !== 'unreadable');
  return { read: read.length, all: counted.length };
}
