import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging/protocol';
import type { InventoryLine } from '@/utils/privacy/data-inventory';
import { withDatabase, type StoreName } from '@/utils/store/database';
import { BESIDE, inTurn } from '@/utils/store/in-turn';
import { withOpenDatabase } from '@/utils/store/lock';
import { tellPages } from '@/utils/store/tell-pages';
import { wholeDeed } from '@/utils/store/whole-deed';

const DEEDS = {
  records: () =>
    withDatabase(async (db) => {
      const names = [...db.objectStoreNames];
      const deed = db.transaction(names, 'readwrite');
      await wholeDeed(deed, async () => {
        for (const name of names) await deed.objectStore(name).clear();
      });
    }),
  local: () => inTurn(BESIDE, () => browser.storage.local.clear()),
  session: () => browser.storage.session.clear(),
  signs: clearSigns,
} satisfies Record<string, () => Promise<void>>;

export type EraseDeed = keyof typeof DEEDS;

/**
 * Leaves the extension as newly installed; what a policy has set is not ours to delete. One thing that fails keeps none of
 * the others, and all may be done again. Returns what is not deleted.
 */
export async function eraseAll(): Promise<EraseDeed[]> {
  const left: EraseDeed[] = [];
  for (const [what, deed] of Object.entries(DEEDS) as [EraseDeed, () => Promise<void>][])
    await deed().catch(() => left.push(what));
  // Open pages hear of it, whatever is left.
  await tellPages(Promise.resolve()).catch(() => undefined);
  // What a policy has set gives the icon its number and the next look its alarm again.
  await sendMessage('readDues').catch(() => undefined);
  return left;
}

/** One line of the inventory that is deleted by itself. */
export const eraseLine = ({ place, key }: Pick<InventoryLine, 'place' | 'key'>): Promise<void> =>
  tellPages(
    place === 'database'
      ? withOpenDatabase((db) => db.clear(key as StoreName))
      : inTurn(BESIDE, () => browser.storage[place].remove(key)),
  );

/** What stands outside of the extension's pages. */
async function clearSigns(): Promise<void> {
  await browser.alarms.clearAll();
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
  await browser.action.setBadgeText({ text: '' });
  // It had the names of agencies in it.
  await browser.action.setTitle({ title: browser.runtime.getManifest().action?.default_title ?? '' });
}
