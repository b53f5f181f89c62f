import type { PageDriver } from '../support/driver';

/** Puts records into the extension's own database, through one of its top-level pages, as they might lie on a disk. */
export function putRecords(page: PageDriver, records: readonly Record<string, unknown>[]): Promise<void> {
  return page.evaluate(async (all: readonly Record<string, unknown>[]) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('emenscr-assist');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const writing = db.transaction('templates', 'readwrite');
    for (const record of all) writing.objectStore('templates').put(record);
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
