import type { Snapshot } from '@/utils/model/snapshot';

/** Of the fields that are the officer's to fill, how many were recognised and read. Search boxes, files, and what is shown only to be read do not count. */
export function coverageOf({ controls }: Snapshot): { read: number; all: number } {
  let [read, all] = [0, 0];
  for (const { field, noField, readOnly, reading } of controls) {
    if (field !== undefined || (noField !== 'left-alone' && !readOnly)) all += 1;
    if (field !== undefined && reading.status !== 'unreadable') read += 1;
  }
  return { read, all };
}
