import { browser } from 'wxt/browser';

/** Open pages hear by this mark in the storage that something was changed by which they are read or judged. */
export async function tellPages<T>(deed: Promise<T>): Promise<T> {
  const result = await deed;
  await browser.storage.local.set({ changedAt: Date.now() });
  return result;
}
