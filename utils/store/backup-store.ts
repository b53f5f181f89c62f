import type { StoreNames } from 'idb';
import { browser } from 'wxt/browser';
import { KEPT_BESIDE, type BackupContent, type DatabaseShape } from '@/utils/transfer/backup';
import type { Database, Schema } from './database';
import { BESIDE, inTurn } from './in-turn';
import { forgetPolicyMemory } from './policy-memory';
import { templateSchema } from './template-schema';
import { putTemplate } from './template-store';
import { wholeDeed } from './whole-deed';

export interface BackupStore {
  shape(): DatabaseShape;
  readAll(): Promise<BackupContent>;
  /**
   * Replaces everything: the database in one transaction, then what is kept beside it; if one fails, all is as before. Cut
   * off between the two, it is whole when it is done again.
   */
  replaceAll(content: BackupContent): Promise<void>;
}

export function createBackupStore(db: Database): BackupStore {
  const names = [...db.objectStoreNames];
  const replaceStores = async (stores: BackupContent['stores']) => {
    const deed = db.transaction(names, 'readwrite');
    const put = async (name: StoreNames<Schema>, record: unknown) => {
      const template = name === 'templates' ? templateSchema.safeParse(record).data : undefined;
      // What lists show of a template is made anew, so that both always agree.
      if (template) await putTemplate(deed, record as typeof template);
      // The key was looked at when the file was read; more a store does not ask.
      else if (name !== 'heads') await deed.objectStore(name).put(record as never);
    };
    await wholeDeed(deed, async () => {
      for (const name of names) await deed.objectStore(name).clear();
      for (const name of names) for (const record of stores[name] ?? []) await put(name, record);
    });
  };
  return {
    shape: () => shapeOf(db),
    readAll: () => readAll(db),
    replaceAll: (content) =>
      inTurn(BESIDE, async () => {
        const before = await readAll(db);
        await replaceStores(content.stores);
        try {
          // All at once, and what is absent emptied with it: whoever hears of the new settings finds the rest there too.
          await browser.storage.local.set(Object.fromEntries(KEPT_BESIDE.map((key) => [key, content[key] ?? {}])));
        } catch (problem) {
          await replaceStores(before.stores);
          throw problem;
        }
        // A policy's pack that was imported into what is gone now is to be imported anew.
        await forgetPolicyMemory();
      }),
  };
}

function shapeOf(db: Database): DatabaseShape {
  const names = [...db.objectStoreNames];
  const deed = db.transaction(names);
  const keyPaths = names.map((name) => [name, String(deed.objectStore(name).keyPath)] as const);
  return { dbVersion: db.version, keyPaths: Object.fromEntries(keyPaths) };
}

async function readAll(db: Database): Promise<BackupContent> {
  const names = [...db.objectStoreNames];
  // One transaction: everything is of one moment.
  const deed = db.transaction(names);
  const all = await wholeDeed(deed, () =>
    Promise.all(names.map(async (name) => [name, await deed.objectStore(name).getAll()] as const)),
  );
  const beside = await browser.storage.local.get([...KEPT_BESIDE]);
  // Settings that are none, or are empty, are as if never set.
  const isKept = (kept: unknown) =>
    typeof kept === 'object' && kept !== null && !Array.isArray(kept) && Object.keys(kept).length > 0;
  return {
    dbVersion: db.version,
    // The stores' own types don't matter here: a backup takes what lies there.
    stores: Object.fromEntries(all) as unknown as BackupContent['stores'],
    ...Object.fromEntries(Object.entries(beside).filter(([, kept]) => isKept(kept))),
  };
}
