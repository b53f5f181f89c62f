/** Failures of what is stored that are told in words of their own. The first is the browser's, the others are ours. */
export type StorageErrorName =
  | 'QuotaExceededError'
  /** An older version of the extension holds the database open and does not step aside. */
  | 'BlockedUpgradeError'
  /** The database does not answer. */
  | 'WaitedTooLongError'
  /** The database is of a newer version of the extension. */
  | 'NewerDatabaseError'
  /** The browser gives no database, as in some private windows. */
  | 'RefusedStorageError'
  /** What is stored has changed since it was read by whoever wants to replace it. */
  | 'ConflictError'
  /** Templates, values and drafts are locked. */
  | 'LockedError';

export const storageError = (name: StorageErrorName, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name });

/** Errors cross the messages by name, not by class. */
export const isStorageError = (problem: unknown, name: StorageErrorName): boolean =>
  problem instanceof Error && problem.name === name;
