import { browser } from 'wxt/browser';

/** What either browser calls its panel; webextension-polyfill passes both through. */
interface PanelApis {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Both browsers open a panel only within the click itself: nothing may be awaited before. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidePanel) return sidePanel.open({ tabId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('this browser has no panel');
}
