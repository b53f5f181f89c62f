import type { PartName } from '@/utils/model/part-name';
import { browser, type Browser } from 'wxt/browser';

/** Puts a part's script into the frame that asks for it, in the extension's own world. */
export async function bringPart(part: PartName, { tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('only a page may ask for a part');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`/${part}.js`] });
}
