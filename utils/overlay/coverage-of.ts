import type { Snapshot } from '@/utils/model/snapshot';

/** Of the fields that are the officer's to fill, how many were recognised and read. Search boxes, files, and what is shown only to be read do not count. */
export function coverageOf({ controls }: Snapshot): { read: number; all: number } {
  const counted = controls.filter(
    ({ field, noField, readOnly }) => field !== undefined || (noField !== 'left-alone' && !readOnly),
  );
  const read = counted.filter(({ field, reading }) => field !== undefined && reading.status !== 'unreadable');
  return { read: read.length, all: counted.length };
}
