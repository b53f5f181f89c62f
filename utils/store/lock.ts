import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Draft } from '@/utils/model/draft';
import type { LockState, Unlocking } from '@/utils/model/lock';
import { storageError } from '@/utils/model/storage-error';
import { ROUNDS } from '@/utils/transfer/passphrase-key';
import { withDatabase, type Database } from './database';
import { inTurn } from './in-turn';
import { changePassphrase, keyOf, makeLock, open, seal, type Lock } from './lock-keys';
import { createVaultStore, type VaultStore } from './vault-store';

const KEY = 'lock';
/** Wrong tries since the last right one; a browser's start forgets them. */
const TRIES = 'lockTries';
/** So long nobody need use the assistant for it to lock by itself. */
export const IDLE_MINUTES = 30;

const LONGEST_WAIT_MS = 60_000;

const text = z.string();
const lockSchema = z.object({
  publicKey: text,
  privateKey: z.object({ iterations: z.int().check(z.minimum(1)), salt: text, iv: text, data: text }),
});
const triesSchema = z.object({ count: z.int().check(z.minimum(0)), at: z.number() });

export const readLockState = (): Promise<LockState> =>
  withVault(async (vault) => ((await vault.isLocked()) ? 'locked' : (await readLock()) ? 'open' : 'off'));

export const isLockSet = async (): Promise<boolean> => (await readLock()) !== undefined;

/** For all that touches what a lock closes: rejects with a `LockedError` while it is closed. */
export const withOpenDatabase = <T>(use: (db: Database) => Promise<T>): Promise<T> =>
  withDatabase(async (db) => {
    await refuseLocked(createVaultStore(db));
    return use(db);
  });

/** Nothing is locked by it yet. A passphrase that is there already is not replaced: see `changeLockPassphrase`. */
export const turnLockOn = (passphrase: string, iterations = ROUNDS): Promise<void> =>
  inTurn(KEY, () =>
    withVault(async (vault) => {
      await refuseLocked(vault);
      if (await readLock()) throw new Error('The lock is on');
      await browser.storage.local.set({ [KEY]: await makeLock(passphrase, iterations) });
    }),
  );

export const turnLockOff = (): Promise<void> =>
  inTurn(KEY, () =>
    withVault(async (vault) => {
      await refuseLocked(vault);
      await browser.storage.local.remove(KEY);
    }),
  );

/** Needs no passphrase. Tells whether all is locked now: not where the lock is off. */
export const lockNow = (): Promise<boolean> =>
  inTurn(KEY, async () => {
    const lock = await readLock();
    if (!lock) return false;
    await withVault((vault) => vault.lock((plain) => seal(lock, plain)));
    return true;
  });

/** Each wrong passphrase makes the next try wait longer. */
export const unlock = (passphrase: string): Promise<Unlocking> =>
  tried(async (lock) => {
    const key = await keyOf(lock, passphrase);
    if (!key) return undefined;
    return { is: 'open', ...(await withVault((vault) => vault.unlock((sealed) => open(key, sealed)))) };
  });

/** The same for whoever wants another passphrase; locked or open stays what it is. */
export const changeLockPassphrase = (old: string, next: string, iterations = ROUNDS): Promise<Unlocking> =>
  tried(async (lock) => {
    const changed = await changePassphrase(lock, old, next, iterations);
    if (!changed) return undefined;
    await browser.storage.local.set({ [KEY]: changed });
    return { is: 'open', damaged: 0 };
  });

/** What is typed while all is locked. Tells whether it was: else it is to be kept as ever. */
export const keepLockedDraft = (draft: Draft): Promise<boolean> =>
  withVault(async (vault) => {
    if (!(await vault.isLocked())) return false;
    const lock = await readLock();
    if (!lock) throw storageError('LockedError', 'The lock is lost');
    await vault.keepDraft(draft, (plain) => seal(lock, plain));
    return true;
  });

/** For whoever has forgotten the passphrase: all that is locked is gone for good, and the lock is off. */
export const deleteLocked = (): Promise<void> =>
  inTurn(KEY, async () => {
    await withVault((vault) => vault.clear());
    await browser.storage.local.remove(KEY);
  });

const withVault = <T>(use: (vault: VaultStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createVaultStore(db)));

async function refuseLocked(vault: VaultStore): Promise<void> {
  if (await vault.isLocked()) throw storageError('LockedError', 'Locked');
}

async function readLock(): Promise<Lock | undefined> {
  return lockSchema.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
}

/** One try after the other, so that none slips through while another one is looked at. */
const tried = (attempt: (lock: Lock) => Promise<Unlocking | undefined>): Promise<Unlocking> =>
  inTurn(KEY, async () => {
    const lock = await readLock();
    if (!lock) return { is: 'lost' };
    const { count, at } = triesSchema.safeParse((await browser.storage.session.get(TRIES))[TRIES]).data ?? {
      count: 0,
      at: 0,
    };
    const left = at + waitAfter(count) - Date.now();
    // A clock that was set back keeps nobody out for longer than that.
    if (left > 0 && left <= waitAfter(count)) return { is: 'early', waitMs: left };
    const result = await attempt(lock);
    if (result) await browser.storage.session.remove(TRIES);
    else await browser.storage.session.set({ [TRIES]: { count: count + 1, at: Date.now() } });
    return result ?? { is: 'wrong', waitMs: waitAfter(count + 1) };
  });

const waitAfter = (wrong: number): number => (wrong === 0 ? 0 : Math.min(1_000 * 2 ** (wrong - 1), LONGEST_WAIT_MS));
