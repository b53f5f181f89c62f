import type { Database, StoreName } from './database';
import { SCHEMA_OF_STORE } from './schema-of-store';

/** By store; without those that hold none. */
export type PerStore<T> = Partial<Record<StoreName, T>>;

const AT_A_TIME = 100;

/** How many records there are that can't be read. They lie where they are: nothing is written over them. */
export const countDamaged = (db: Database): Promise<PerStore<number>> => perStore(db, (found) => found.length);

/** The same as they lie on disk. */
export const damagedRecords = (db: Database): Promise<PerStore<readonly unknown[]>> => perStore(db, (found) => found);

async function perStore<T>(db: Database, tell: (found: readonly unknown[]) => T): Promise<PerStore<T>> {
  const told: PerStore<T> = {};
  for (const name of db.objectStoreNames) {
    const found = await damagedIn(db, name);
    if (found.length > 0) told[name] = tell(found);
  }
  return told;
}

/** A few at a time: a page that looks through thousands goes on answering meanwhile. */
async function damagedIn(db: Database, name: StoreName): Promise<unknown[]> {
  const found: unknown[] = [];
  const keys = await db.getAllKeys(name);
  for (let from = 0; from < keys.length; from += AT_A_TIME) {
    const range = IDBKeyRange.bound(keys[from], keys[Math.min(from + AT_A_TIME, keys.length) - 1]);
    const records: readonly unknown[] = await db.getAll(name, range);
    found.push(...records.filter((record) => !SCHEMA_OF_STORE[name].safeParse(record).success));
  }
  return found;
}
