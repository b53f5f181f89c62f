import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withDatabase, type Database } from '@/utils/store/database';

/** A deed asks the database, and what is kept beside it, in steps. */
type Step = 'open' | 'read' | 'write' | 'beside';

/** How a step goes wrong, and which steps can. */
const FAULTS = {
  /** It is refused; all else goes on. */
  throws: ['open', 'read', 'write', 'beside'],
  /** It is taken, and its transaction given up. */
  aborts: ['read', 'write'],
  /** The disk is full: the transaction fails when it is to be committed. */
  full: ['write', 'beside'],
  /** The context is killed before the step; a transaction that is open is given up. */
  dies: ['open', 'read', 'write', 'beside'],
  /** It is killed when the step was taken, and does not hear of it. */
  'dies after': ['beside'],
} satisfies Record<string, readonly Step[]>;
type Fault = keyof typeof FAULTS;

export interface FaultyDeed {
  /** What is there before. */
  prepare?(db: Database): Promise<unknown>;
  deed(db: Database): Promise<unknown>;
  /**
   * It changes the database and each thing beside it wholly or not at all, and is whole when it is done again; what these of
   * the things say may then be another.
   */
  spans?: readonly string[];
}

interface State {
  stores: Record<string, unknown[]>;
  beside: Record<string, unknown>;
}

/** Steps that a deed takes at most: it would go on for ever otherwise. */
const MOST_STEPS = 400;
const WRITES = ['put', 'add', 'delete', 'clear'];
const READS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];

/**
 * Does the deed again and again, with one step after the other gone wrong in every way, until it runs through untouched.
 * After each, the database opens, holds exactly what was before or what is after, never anything between; a deed that says it
 * was done has been done; and the same deed succeeds when it is done again. Returns how many faults there were.
 */
export async function survivesEveryFault(faulty: FaultyDeed): Promise<number> {
  const { deed } = faulty;
  const before = await run(faulty, async () => undefined);
  const after = await run(faulty, deed);
  const twice = await run(faulty, async (db) => {
    await deed(db);
    await deed(db).catch(() => undefined);
  });
  let faults = 0;
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    for (let step = 1; ; step += 1) {
      if (step > MOST_STEPS) throw new Error('The deed never ends');
      const struck = await strike(faulty, fault, step);
      if (!struck) break;
      faults += 1;
      const where = `${fault} at step ${step}`;
      const isBefore = matches(struck.left, before);
      const isAfter = matches(struck.left, after);
      if (struck.isDone) expect(struck.left, `${where}, said to be done`).toEqual(after);
      else if (faulty.spans) expectHalves(struck.left, before, after, where);
      else if (!isAfter) expect(struck.left, `${where}, neither before nor after`).toEqual(before);
      // From a seam on or from before it comes to the same; from after it is the second time.
      if (isBefore || !isAfter)
        expect(without(struck.again, faulty.spans), `${where}, done again`).toEqual(without(after, faulty.spans));
      else expect([after, twice], `${where}, done a second time`).toContainEqual(struck.again);
    }
  }
  return faults;
}

async function run(faulty: FaultyDeed, deed: (db: Database) => Promise<unknown>): Promise<State> {
  await prepare(faulty);
  await withDatabase(deed);
  return readState();
}

async function strike(faulty: FaultyDeed, fault: Fault, step: number) {
  await prepare(faulty);
  const faults = injectFault(fault, step);
  const isDone = await withDatabase(faulty.deed).then(
    () => true,
    () => false,
  );
  faults.end();
  if (!faults.hasStruck()) return undefined;
  const left = await readState();
  resetIds();
  await withDatabase(faulty.deed);
  return { isDone, left, again: await readState() };
}

/** A fresh database and storage with what is there before; ids and times are the same in every run. */
async function prepare(faulty: FaultyDeed): Promise<void> {
  indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T03:00:00.000Z') });
  resetIds();
  await withDatabase(async (db) => faulty.prepare?.(db));
  resetIds();
}

function resetIds(): void {
  let ids = 0;
  const next = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}` as const;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(next);
}

async function readState(): Promise<State> {
  const stores = await withDatabase(async (db) =>
    Object.fromEntries(
      await Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)] as const)),
    ),
  );
  // Structured clones of the same content.
  // What the browser told of the policy is noted by the way, and is of no deed.
  const beside = structuredClone(await fakeBrowser.storage.local.get(null));
  delete beside.policyTold;
  return { stores, beside };
}

const without = ({ stores, beside }: State, keys: readonly string[] = []): State => ({
  stores,
  beside: Object.fromEntries(Object.entries(beside).filter(([key]) => !keys.includes(key))),
});

const matches = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

function expectHalves(left: State, before: State, after: State, where: string): void {
  expect([before.stores, after.stores], `${where}, database`).toContainEqual(left.stores);
  for (const key of new Set([before, after, left].flatMap(({ beside }) => Object.keys(beside))))
    expect([before.beside[key], after.beside[key]], `${where}, ${key}`).toContainEqual(left.beside[key]);
}

/** The `n`-th of the steps that can go wrong so does; `end` puts everything right. */
function injectFault(fault: Fault, n: number) {
  let steps = 0;
  let isDead = false;
  const undo: (() => void)[] = [];
  const isStruck = (step: Step) => {
    if (isDead) throw new DOMException('The context is gone', 'UnknownError');
    const isCounted = (FAULTS[fault] as readonly Step[]).includes(step);
    if (isCounted) steps += 1;
    const isNow = isCounted && steps === n;
    isDead = isNow && fault.startsWith('dies');
    return isNow;
  };

  type Plain = (...given: unknown[]) => unknown;
  const patch = (target: object, key: string, strike: (plain: () => unknown, on: object) => unknown, step: Step) => {
    const methods = target as Record<string, Plain>;
    const plain = methods[key] as Plain;
    methods[key] = function (this: object, ...given) {
      const go = () => plain.apply(this, given);
      return isStruck(step) ? strike(go, this) : go();
    };
    undo.push(() => (methods[key] = plain));
  };
  const giveUp = (go: () => unknown, transaction: IDBTransaction) => {
    // One that only reads has nothing to give up.
    if (fault === 'throws' || transaction.mode === 'readonly') throw new DOMException('injected', 'UnknownError');
    const request = go();
    if (fault === 'full') abortAtCommit(transaction);
    else transaction.abort();
    return request;
  };
  const inStore = (go: () => unknown, store: object) => giveUp(go, (store as IDBObjectStore).transaction);
  const inIndex = (go: () => unknown, index: object) => giveUp(go, (index as IDBIndex).objectStore.transaction);
  for (const key of WRITES) patch(IDBObjectStore.prototype, key, inStore, 'write');
  for (const key of READS) patch(IDBObjectStore.prototype, key, inStore, 'read');
  for (const key of READS) patch(IDBIndex.prototype, key, inIndex, 'read');
  const refuse = () => {
    throw new DOMException('injected', 'UnknownError');
  };
  patch(IDBFactory.prototype, 'open', refuse, 'open');
  for (const key of ['get', 'set', 'remove']) {
    const strike = async (go: () => unknown) => {
      if (fault === 'dies after') await go();
      throw fault === 'full' ? new DOMException('full', 'QuotaExceededError') : new Error('injected');
    };
    patch(fakeBrowser.storage.local, key, strike, 'beside');
  }
  return {
    hasStruck: () => steps >= n,
    end: () => undo.reverse().forEach((each) => each()),
  };
}

/** A full disk is found out when all requests have succeeded. */
export function abortAtCommit(transaction: IDBTransaction): void {
  // How the library under test says that a transaction ends for a reason of the browser's own.
  const inside = transaction as unknown as { _abort(name: string): void; _requests: unknown[]; _start(): void };
  const start = inside._start.bind(transaction);
  inside._start = () => {
    if (inside._requests.length > 0) start();
    else if ((transaction as unknown as { _state: string })._state !== 'finished') inside._abort('QuotaExceededError');
  };
}
