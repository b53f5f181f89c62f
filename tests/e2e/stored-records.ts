import type { PageDriver } from '../support/driver';

/** Puts records into the extension's own database, through one of its top-level pages, as they might lie on a disk. */
export function putRecords(page: PageDriver, records: readonly Record<string, unknown>[]): Promise<void> {
  return page.evaluate(async (all: readonly Record<string, unknown>[]) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('emenscr-assist');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const writing = db.transaction(['templates', 'heads'], 'readwrite');
    for (const record of all) {
      writing.objectStore('templates').put(record);
      const { id, name, values, createdAt, updatedAt } = record;
      // What lists show of a template stands beside it; a damaged one has none.
      if (Array.isArray(values))
        writing
          .objectStore('heads')
          .put({ id, name, tags: [], counts: { general: values.length }, createdAt, updatedAt });
    }
    await new Promise((resolve) => (writing.oncomplete = () => resolve(undefined)));
    db.close();
  }, records);
}

const AT = '2026-11-23T00:00:00.000Z';

export const aStoredTemplate = (name: string) => ({
  id: crypto.randomUUID(),
  name,
  values: [{ path: 'general.projectName', label: 'ชื่อโครงการ', to: 'ก' }],
  createdAt: AT,
  updatedAt: AT,
});

interface StoredTemplate {
  name: string;
  values: { path: string; to: string }[];
}

/** Saves a template as the extension's own pages do: through the background. */
export const saveTemplate = (page: PageDriver, template: object): Promise<unknown> =>
  page.evaluate((data: object) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ id: 1, type: 'saveTemplate', data, timestamp: Date.now() });
  }, template);

/** The templates as they lie in the database. */
export const storedTemplates = (page: PageDriver): Promise<StoredTemplate[]> =>
  page.evaluate<StoredTemplate[], []>(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('emenscr-assist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('templates').objectStore('templates').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
