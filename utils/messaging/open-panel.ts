import { browser } from 'wxt/browser';

/** What either browser calls its panel; webextension-polyfill passes both through. */
interface PanelApis {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Both browsers open a panel only within a click or a key itself: nothing may be awaited before. Firefox counts none that
 * was made in the page: there the panel is framed in it.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
    return (sidePanel ?? sidebarAction) !== undefined;
  } catch {
    return false;
  }
}
