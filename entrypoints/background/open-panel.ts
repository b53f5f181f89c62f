import { browser } from 'wxt/browser';

/** Chrome's side panel; webextension-polyfill passes it through without typing it. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

/** Asks the browser for its side panel. Firefox opens one only from its own buttons: the page then frames the panel. */
export async function openPanel(tabId: number): Promise<{ opened: boolean; tabId: number }> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  try {
    if (!sidePanel) return { opened: false, tabId };
    await sidePanel.open({ tabId });
    return { opened: true, tabId };
  } catch {
    return { opened: false, tabId };
  }
}
