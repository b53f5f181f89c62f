import { browser } from 'wxt/browser';
import { withDatabase } from './database';

export type Counts = Readonly<Record<'database' | 'local' | 'session', Readonly<Record<string, number>>>>;

/** How many records each store holds, and how many things lie under each key; keys with a colon count as one kind. */
export async function countKept(): Promise<Counts> {
  const [database, local, session] = await Promise.all([
    withDatabase(async (db) => {
      const names = [...db.objectStoreNames];
      // One transaction: all of one moment.
      const deed = db.transaction(names);
      return Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await deed.objectStore(name).count()] as const)),
      );
    }),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { database, local: countsOf(local), session: countsOf(session) };
}

function countsOf(kept: Readonly<Record<string, unknown>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [key, value] of Object.entries(kept)) {
    const kind = key.split(':')[0] ?? key;
    counts[kind] = (counts[kind] ?? 0) + (Array.isArray(value) ? value.length : 1);
  }
  return counts;
}
