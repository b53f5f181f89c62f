import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

/** Records are unknown until a schema has read them: the disk may hold anything. */
export interface Schema extends DBSchema {
  templates: { key: string; value: { id: string } & Record<string, unknown> };
  bindings: { key: string; value: { id: string } & Record<string, unknown> };
  visits: { key: string; value: { page: string } & Record<string, unknown> };
  projects: { key: string; value: { id: string } & Record<string, unknown> };
  /** Whose page an address shows, as the officer said. */
  addresses: { key: string; value: { address: string; projectId: string } };
  ignored: { key: string; value: { id: string } & Record<string, unknown> };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Append only. Step n takes a database from version n to n + 1; a released step is never edited. */
const MIGRATIONS: readonly ((db: Database, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('templates', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('bindings', { keyPath: 'id' });
    db.createObjectStore('visits', { keyPath: 'page' });
  },
  (db) => {
    db.createObjectStore('projects', { keyPath: 'id' });
    db.createObjectStore('addresses', { keyPath: 'address' });
    db.createObjectStore('ignored', { keyPath: 'id' });
  },
];

/**
 * Opens the extension's own database, only ever from the background or a top-level extension page:
 * in a content script it would be the site's, and framed in a page Chromium refuses it.
 */
export function openDatabase(name = 'emenscr-assist', version = MIGRATIONS.length): Promise<Database> {
  return openDB<Schema>(name, version, {
    upgrade(db, from, to, transaction) {
      for (const migrate of MIGRATIONS.slice(from, to ?? version)) migrate(db, transaction);
    },
    // A newer version wants to upgrade: step aside, it opens anew.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

/** A connection for each deed: nothing is kept in memory, and a closed or failed one hurts no later deed. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}
