import { browser } from 'wxt/browser';

/** What either browser calls its panel; webextension-polyfill passes both through. */
interface PanelApis {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Both browsers open a panel only within the click itself: nothing may be awaited before. */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
    return (sidePanel ?? sidebarAction) !== undefined;
  } catch {
    return false;
  }
}
