import { expect } from '@playwright/test';
import { test, withPage } from './plain-page';

const FORM = `<h1>ข้อมูลทั่วไป</h1><form>
  <p><label>ชื่อโครงการ <input id="name"></label></p>
  <p><label>โทรศัพท์ผู้ประสานงาน <input id="phone" value="042 000 123"></label></p>
  <p><label>วันที่เริ่มต้นโครงการ <input id="start" value="01/10/2569"></label></p></form>`;

test('a value is kept from the menu of its field, and offered there again', async ({}, info) => {
  await withPage(FORM, info, async ({ driver, page, tabId }) => {
    await page.waitFor('emenscr-assist .dock');
    // What the browser's own menu says to the page; a test can't open that menu.
    const other = await driver.openExtensionPage('options.html');
    const wish = async (type: string) => {
      await other.evaluate(tellTab, tabId, type);
    };
    await page.focus('#phone');
    await wish('keepFocused');
    await page.waitForText('emenscr-assist .card', 'เก็บค่านี้ไว้แล้ว');
    await page.focus('#name');
    await wish('keepFocused');
    await page.waitForText('emenscr-assist .card', 'จึงไม่มีค่าให้เก็บ');

    await page.focus('#phone');
    await page.press('Control+a');
    await page.press('Delete');
    await wish('offerSaved');
    await page.waitForText('emenscr-assist .card .action', '042 000 123');
    await page.click('emenscr-assist .card .action');
    await expect.poll(() => page.value('#phone')).toBe('042 000 123');
  });
});

function tellTab(tabId: number, type: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };
  };
  return chrome.tabs.sendMessage(tabId, { id: 7, type, timestamp: Date.now() });
}
