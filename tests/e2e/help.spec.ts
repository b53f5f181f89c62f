import { expect } from '@playwright/test';
import { openPanel } from './main-job';
import { test, withPage } from './plain-page';

const FORM =
  '<h1>ข้อมูลทั่วไป</h1><form><label>ชื่อโครงการ <input required></label><label>ปีงบประมาณ <input></label><label>หน่วยงานที่รับผิดชอบ <input></label></form>';
/** With nobody signed in, nothing is asked of the site beyond the form. */
const isFresh = true;

test('the way to the help opens beside a form, from the panel on it too', async ({}, info) => {
  await withPage(
    FORM,
    info,
    async ({ driver, page }) => {
      await page.waitFor('emenscr-assist .dock');
      const panel = await openPanel({ driver }, page);
      await panel.waitFor('.help-link');
      await panel.click('.help-link');
      const popup = await driver.openExtensionPage('popup.html');
      await popup.waitFor('.help-link');
      await popup.click('.help-link');
      await expect.poll(() => popup.evaluate(openHelpPages)).toEqual(['/help/index.html', '/help/index.html']);
    },
    { isFresh },
  );
});

interface Api {
  tabs: { query(wish: object): Promise<{ url?: string }[]> };
}

async function openHelpPages(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const tabs = await (browser ?? chrome).tabs.query({});
  return tabs.flatMap(({ url = '' }) => (url.includes('/help/') ? [new URL(url).pathname] : []));
}
