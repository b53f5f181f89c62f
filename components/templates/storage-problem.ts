import type { panel } from '@/utils/i18n/panel';
import type { StorageErrorName } from '@/utils/model/storage-error';

/** A sentence of the panel's catalogue. */
export type StorageProblem = keyof typeof panel & `storage.${string}`;

const SAID = new Map<string, StorageProblem>(
  Object.entries({
    QuotaExceededError: 'storage.full',
    BlockedUpgradeError: 'storage.blocked',
    WaitedTooLongError: 'storage.waiting',
    NewerDatabaseError: 'storage.newer',
    RefusedStorageError: 'storage.refused',
    ConflictError: 'storage.conflict',
    LockedError: 'storage.locked',
  } satisfies Record<StorageErrorName, StorageProblem>),
);

/** Of a full disk, what is kept beside the database tells in its words only. */
const FULL = /quota|no.space/i;

/** Which sentence tells why a deed failed. Errors cross the messages by name, not by class. */
export function storageProblem(problem: unknown): StorageProblem {
  if (!(problem instanceof Error)) return 'storage.failed';
  return SAID.get(problem.name) ?? (FULL.test(problem.message) ? 'storage.full' : 'storage.failed');
}

/** Which sentence tells why nothing could be read. */
export function unreadBecause(problem: unknown): StorageProblem {
  const said = storageProblem(problem);
  return said === 'storage.failed' ? 'storage.unreadable' : said;
}
