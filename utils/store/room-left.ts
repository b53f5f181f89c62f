import { storageError } from '@/utils/model/storage-error';

/** To open a database Chromium writes what came last anew: up to 4 MB, and some files beside. */
const LEAST_BYTES = 16_000_000;

/**
 * Rejects with a `QuotaExceededError` on a disk without room, before anything is touched. Chromium tells of such a disk as
 * of an unknown error, and after some vain openings it has been seen to begin with an empty database once there was room.
 */
export async function needRoom(): Promise<void> {
  const { quota = Infinity, usage = 0 } = await estimate();
  if (quota - usage < LEAST_BYTES) throw storageError('QuotaExceededError', 'The disk is full');
}

const estimate = (): Promise<StorageEstimate> =>
  // Unit tests have none.
  globalThis.navigator?.storage ? navigator.storage.estimate().catch(() => ({})) : Promise.resolve({});
