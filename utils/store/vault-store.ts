import * as z from 'zod/mini';
import type { Draft } from '@/utils/model/draft';
import type { Database } from './database';
import { draftSchema } from './draft-schema';
import type { Sealed } from './lock-keys';
import { wholeDeed } from './whole-deed';

/** What a lock closes; all else lies on disk as ever. */
export const LOCKED_STORES = ['templates', 'heads', 'versions', 'trash', 'drafts', 'values', 'answers'] as const;
type LockedStore = (typeof LOCKED_STORES)[number];
type Records = Partial<Record<LockedStore, readonly Readonly<Record<string, unknown>>[]>>;

export type Seal = (text: string) => Promise<Sealed>;
export type Unseal = (sealed: Sealed) => Promise<string>;

/** Whether all is locked stands in the database itself: it changes in the same transaction as what it tells of. */
const MARK = 'locked';
const MOST_TRIES = 50;
const KEYS: Readonly<Record<LockedStore, string>> = {
  ...{ templates: 'id', heads: 'id', versions: 'id', trash: 'id', drafts: 'id', values: 'id', answers: 'name' },
};

/** A record of the vault. */
export const sealedSchema = z.union([
  z.object({ id: z.literal(MARK) }),
  z.object({ id: z.string(), key: z.string(), iv: z.string(), data: z.string() }),
]);

export interface VaultStore {
  isLocked(): Promise<boolean>;
  /**
   * Seals all that lies open, and what has come to lie open since it was locked; needs no passphrase. Cut off at any point,
   * everything is open as before, or everything is sealed.
   */
  lock(seal: Seal): Promise<void>;
  /** What is typed while all is locked joins what is sealed; a later word of the same moment takes its place. */
  keepDraft(draft: Draft, seal: Seal): Promise<void>;
  /**
   * Opens all in one transaction. Of what lies there twice the later one stays. What is damaged stays sealed, and is counted;
   * where nothing opens, nothing is changed.
   */
  unlock(unseal: Unseal): Promise<{ damaged: number }>;
  /** For whoever has forgotten the passphrase: all that is sealed is gone for good. */
  clear(): Promise<void>;
}

export function createVaultStore(db: Database): VaultStore {
  const writing = () => db.transaction([...LOCKED_STORES, 'vault'], 'readwrite');
  type Deed = ReturnType<typeof writing>;
  const readOpen = async (deed: { objectStore(name: LockedStore): { getAll(): Promise<unknown[]> } }) =>
    JSON.stringify(
      Object.fromEntries(
        await Promise.all(LOCKED_STORES.map(async (name) => [name, await deed.objectStore(name).getAll()] as const)),
      ),
    );

  return {
    isLocked: async () => (await db.getKey('vault', MARK)) !== undefined,

    async lock(seal) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const reading = db.transaction(LOCKED_STORES);
        const text = await wholeDeed(reading, () => readOpen(reading));
        const sealed = await seal(text);
        const deed = writing();
        const isDone = await wholeDeed(deed, async () => {
          // Someone wrote meanwhile: what was sealed is no longer all.
          if ((await readOpen(deed)) !== text) return false;
          const vault = deed.objectStore('vault');
          if (!isEmpty(text)) await vault.put({ id: crypto.randomUUID(), ...sealed });
          await vault.put({ id: MARK });
          for (const name of LOCKED_STORES) await deed.objectStore(name).clear();
          return true;
        });
        if (isDone) return;
      }
      throw new Error('Never still enough to be locked');
    },

    async keepDraft(draft, seal) {
      const record = draftSchema.parse(draft);
      const sealed = await seal(JSON.stringify({ drafts: [{ ...record }] } satisfies Records));
      await db.put('vault', { id: `draft:${record.id}`, ...sealed });
    },

    async unlock(unseal) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const all = await db.getAll('vault');
        const sealed = all.filter(({ id }) => id !== MARK);
        const opened = await Promise.all(
          sealed.map(async (record) => ({ id: record.id, text: await openOf(record, unseal) })),
        );
        const good = opened.flatMap(({ id, text }) => (text === undefined ? [] : { id, text }));
        const damaged = opened.length - good.length;
        if (damaged > 0 && good.length === 0) return { damaged };
        const deed = writing();
        const isDone = await wholeDeed(deed, async () => {
          const vault = deed.objectStore('vault');
          if (JSON.stringify(await vault.getAll()) !== JSON.stringify(all)) return false;
          for (const { id, text } of good) {
            await putBack(deed, JSON.parse(text) as Records);
            await vault.delete(id);
          }
          await vault.delete(MARK);
          return true;
        });
        if (isDone) return { damaged };
      }
      throw new Error('Never still enough to be unlocked');
    },

    clear: () => db.clear('vault'),
  };

  async function putBack(deed: Deed, records: Records): Promise<void> {
    for (const name of LOCKED_STORES) {
      const store = deed.objectStore(name);
      for (const record of records[name] ?? []) {
        const there: unknown = await store.get(String(record[KEYS[name]]));
        // The record itself, as it lay there; its key was its key before.
        if (there === undefined || timeOf(there) <= timeOf(record)) await store.put(record as never);
      }
    }
  }
}

/** Nothing where it does not open, or what comes out was never put in. */
async function openOf(record: Readonly<Record<string, unknown>>, unseal: Unseal): Promise<string | undefined> {
  const { key, iv, data } = record;
  if (typeof key !== 'string' || typeof iv !== 'string' || typeof data !== 'string') return undefined;
  return unseal({ key, iv, data }).catch(() => undefined);
}

const TIMES = ['keptAt', 'updatedAt', 'removedAt', 'replacedAt', 'createdAt'] as const;
const timeOf = (record: unknown): string => {
  const known = record as Readonly<Record<string, unknown>>;
  return TIMES.map((key) => known[key]).find((time) => typeof time === 'string') ?? '';
};

const isEmpty = (text: string): boolean => Object.values(JSON.parse(text) as Records).every((all) => all.length === 0);
