import { browser } from 'wxt/browser';
import { fieldMenu } from '@/utils/i18n/field-menu';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/store/settings';
import { SITE_PAGES } from '@/utils/site/address';

const ITEMS = ['keepFocused', 'offerSaved'] as const;

/** Two entries in the menu of a text box of the site. They are made anew at each start: their language may have changed. */
export function offerFieldMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    const wish = ITEMS.find((item) => item === menuItemId);
    if (!wish || tab?.id === undefined) return;
    // The page in front may be no form of ours, or one of an older version: then nobody answers.
    await sendMessage(wish, undefined, { tabId: tab.id, frameId: frameId ?? 0 }).catch(() => undefined);
  });
  const draw = async () => {
    const t = createTranslate(fieldMenu, (await readSettings()).language);
    await browser.contextMenus.removeAll();
    for (const id of ITEMS)
      browser.contextMenus.create({
        ...{ id, title: t(`menu.${id}`), contexts: ['editable'] },
        documentUrlPatterns: [SITE_PAGES],
      });
  };
  void draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void draw();
  });
}
