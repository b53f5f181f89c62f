/** Settings and all else that is kept beside the database, and travels with it in a backup. */
export const BESIDE = 'kept-beside';

const last = new Map<string, Promise<unknown>>();

/**
 * One deed on `what` after the other, in whichever page or worker of the extension: what is read in it is still so when it
 * is written. Never within itself. A context that dies gives up its turn.
 */
export function inTurn<T>(what: string, deed: () => Promise<T>): Promise<T> {
  // Every browser that takes the extension has locks; unit tests have none.
  if (import.meta.env.MODE !== 'test' || globalThis.navigator?.locks) {
    // Its type does not know that a promise of a promise is one.
    return navigator.locks.request(what, deed) as Promise<unknown> as Promise<T>;
  }
  const turn = (last.get(what) ?? Promise.resolve()).then(deed);
  last.set(
    what,
    turn.catch(() => undefined),
  );
  return turn;
}
