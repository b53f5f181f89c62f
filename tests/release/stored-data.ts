import type { PageDriver } from '../support/driver';

/** All that an extension has stored on a computer, as plain JSON. */
export interface StoredData {
  database: {
    version: number;
    stores: Record<string, { keyPath: string; indexes: Record<string, string>; records: Record<string, unknown>[] }>;
  };
  local: Record<string, unknown>;
}

const DATABASE = 'emenscr-assist';

/** Reads it through a page of the extension's own. */
export const readStored = (page: PageDriver): Promise<StoredData> => page.evaluate(readAll, DATABASE);

/** Lays it down where nothing is, with no code of the extension's. */
export const layStored = (page: PageDriver, data: StoredData): Promise<void> => page.evaluate(layAll, DATABASE, data);

/** Puts single records beside what is there. */
export const putAside = (page: PageDriver, records: readonly { store: string; record: object }[]): Promise<void> =>
  page.evaluate(putAll, DATABASE, records);

interface Api {
  storage: { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}

async function readAll(name: string): Promise<StoredData> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores: StoredData['database']['stores'] = {};
  for (const each of db.objectStoreNames) {
    const store = db.transaction(each).objectStore(each);
    const all = store.getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
    stores[each] = {
      keyPath: store.keyPath as string,
      indexes: Object.fromEntries(indexes) as Record<string, string>,
      records: all.result as Record<string, unknown>[],
    };
  }
  const { version } = db;
  db.close();
  const { chrome } = globalThis as unknown as { chrome: Api };
  return { database: { version, stores }, local: await chrome.storage.local.get() };
}

async function layAll(name: string, { database: { version, stores }, local }: StoredData): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, records }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
        for (const record of records) made.put(record);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const { chrome } = globalThis as unknown as { chrome: Api };
  await chrome.storage.local.set(local);
}

async function putAll(name: string, records: readonly { store: string; record: object }[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const { store, record } of records) writing.objectStore(store).put(record);
  await new Promise((resolve) => (writing.oncomplete = resolve));
  db.close();
}
