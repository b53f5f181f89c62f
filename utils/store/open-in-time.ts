import { storageError } from '@/utils/model/storage-error';

/** An older version that steps aside does so at once. */
const BLOCKED_MS = 3_000;
/** A large database takes its time after a cold start; one that waits behind a blocked upgrade never answers. */
const SILENT_MS = 15_000;

interface Closable {
  close(): void;
}

/** The opening, as long as somebody waits for it. It goes on by itself: what opens too late is closed at once. */
export function inTime<T extends Closable>(open: (onBlocked: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const giveUp = (problem: Error) => {
      isLate = true;
      reject(problem);
    };
    const waiting = [setTimeout(() => giveUp(storageError('WaitedTooLongError', 'No database came')), SILENT_MS)];
    const settle = () => waiting.forEach(clearTimeout);
    const onBlocked = () => {
      const problem = storageError('BlockedUpgradeError', 'An older version holds the database open');
      waiting.push(setTimeout(() => giveUp(problem), BLOCKED_MS));
    };
    open(onBlocked).then(
      (db) => {
        settle();
        if (isLate) db.close();
        else resolve(db);
      },
      (problem: unknown) => {
        settle();
        reject(problem as Error);
      },
    );
  });
}

/** What the browser says when it opens nothing, in our own names. */
export function sayWhyNotOpen(problem: unknown): unknown {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'VersionError') return storageError('NewerDatabaseError', 'The database is of a newer version', problem);
  // Without the interface the very name is unknown.
  if (['InvalidStateError', 'SecurityError', 'ReferenceError'].includes(name))
    return storageError('RefusedStorageError', 'The browser gives no database', problem);
  return problem;
}
