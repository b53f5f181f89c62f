import { headOf } from '@/utils/fill/head-of';
import type { TemplateHead } from '@/utils/model/template';
import { templateSchema } from './template-schema';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { inTime, sayWhyNotOpen } from './open-in-time';
import { needRoom } from './room-left';
import { wholeDeed } from './whole-deed';

/** Records are unknown until a schema has read them: the disk may hold anything. */
export interface Schema extends DBSchema {
  templates: { key: string; value: { id: string } & Record<string, unknown> };
  bindings: { key: string; value: { id: string } & Record<string, unknown> };
  visits: { key: string; value: { page: string } & Record<string, unknown> };
  projects: { key: string; value: { id: string } & Record<string, unknown> };
  /** Whose page an address shows, as the officer said. */
  addresses: { key: string; value: { address: string; projectId: string } };
  ignored: { key: string; value: { id: string } & Record<string, unknown> };
  /** What lists show of each template that can be read. */
  heads: { key: string; value: TemplateHead; indexes: { updatedAt: string } };
  /** Templates as they were before their changes, and those thrown away. */
  versions: {
    key: string;
    value: { id: string; templateId: string } & Record<string, unknown>;
    indexes: { templateId: string };
  };
  trash: { key: string; value: { id: string } & Record<string, unknown> };
  /** Values kept for one field. */
  values: { key: string; value: { id: string; field: string } & Record<string, unknown>; indexes: { field: string } };
  /** Projects out of spreadsheets, and which column was said to be which field. */
  queues: { key: string; value: { id: string } & Record<string, unknown> };
  columns: { key: string; value: { headers: string } & Record<string, unknown> };
  /** What was answered for an own variable. */
  answers: { key: string; value: { name: string; text: string } };
  /** Whose reports are followed, and how far each has come. */
  ledger: { key: string; value: { id: string } & Record<string, unknown> };
  /** What was typed, as it stood at one moment. */
  drafts: {
    key: string;
    value: { id: string; address: string; keptAt: string } & Record<string, unknown>;
    indexes: { projectId: string; address: string; keptAt: string };
  };
  /** What is locked, sealed; and that it is. */
  vault: { key: string; value: { id: string } & Record<string, unknown> };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Append only. Step n takes a database from version n to n + 1; a released step is never edited. */
const MIGRATIONS: readonly ((db: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
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
  async (db, upgrade) => {
    db.createObjectStore('versions', { keyPath: 'id' }).createIndex('templateId', 'templateId');
    db.createObjectStore('trash', { keyPath: 'id' });
    db.createObjectStore('values', { keyPath: 'id' }).createIndex('field', 'field');
    db.createObjectStore('queues', { keyPath: 'id' });
    db.createObjectStore('columns', { keyPath: 'headers' });
    db.createObjectStore('answers', { keyPath: 'name' });
    const heads = db.createObjectStore('heads', { keyPath: 'id' });
    heads.createIndex('updatedAt', 'updatedAt');
    for (const record of await upgrade.objectStore('templates').getAll()) {
      const template = templateSchema.safeParse(record).data;
      if (template) await heads.put(headOf(template));
    }
  },
  (db) => {
    db.createObjectStore('ledger', { keyPath: 'id' });
  },
  (db) => {
    const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
    for (const key of ['projectId', 'address', 'keptAt'] as const) drafts.createIndex(key, key);
  },
  (db) => {
    db.createObjectStore('vault', { keyPath: 'id' });
  },
];

/**
 * Opens the extension's own database, only ever from the background or a top-level extension page:
 * in a content script it would be the site's, and framed in a page Chromium refuses it.
 *
 * It never waits for ever, and what can't be opened is told by name (`StorageErrorName`) and not touched.
 */
export async function openDatabase(name = 'emenscr-assist', version = MIGRATIONS.length): Promise<Database> {
  let broken: unknown;
  try {
    return await inTime(async (onBlocked) =>
      openDB<Schema>(name, version, {
        upgrade(db, from, to, transaction) {
          const migrate = async () => {
            for (const step of MIGRATIONS.slice(from, to ?? version)) await step(db, transaction);
          };
          // All of it, or the database stays what it was.
          void wholeDeed(transaction, migrate).catch((problem: unknown) => (broken = problem));
        },
        blocked: onBlocked,
        // A newer version wants to upgrade: step aside, it opens anew.
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
      }),
    );
  } catch (problem) {
    throw broken ?? sayWhyNotOpen(problem);
  }
}

/** A connection for each deed: nothing is kept in memory, and a closed or failed one hurts no later deed. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  await needRoom();
  const db = await openDatabase();
  try {
    return await use(db);
  } catch (problem) {
    // What broke it may be that there is no room any more.
    if (problem instanceof Error && BROKEN.includes(problem.name)) await needRoom();
    throw problem;
  } finally {
    db.close();
  }
}

const BROKEN = ['UnknownError', 'AbortError'];
