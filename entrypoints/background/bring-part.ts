import type { PartName } from '@/utils/model/part-name';
import { browser, type Browser } from 'wxt/browser';

/** What a page asks for as soon as it has the part. */
const NEXT: Partial<Record<PartName, readonly PartName[]>> = { judge: ['drafts', 'overlay'] };

/** Puts a part's script into the frame that asks for it, in the extension's own world. */
export async function bringPart(part: PartName, { tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('only a page may ask for a part');
  const files = [part, ...(NEXT[part] ?? [])].map((name) => `/${name}.js` as const);
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files });
}
