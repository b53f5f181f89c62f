import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `panelPass:${tabId}`;

/**
 * What a panel framed in the tab's page has to show. Only our overlay learns it, and shows it in the frame's address:
 * the page's scripts see neither, so that a frame of their own stays empty.
 */
export async function issuePanelPass(tabId: number): Promise<string> {
  const pass = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(tabId)]: pass });
  return pass;
}

/** Was it issued for the tab? */
export async function isPanelPass(pass: string, tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === pass;
}
