import { expect } from '@playwright/test';
import { test, withPage, type PlainPage } from './plain-page';

const FORM = `<h1>ข้อมูลทั่วไป</h1><form><label>ชื่อโครงการ <input id="n" required></label>
  <label>หน่วยงานที่รับผิดชอบ <input></label><label>ปีงบประมาณ <input></label><button type="button">บันทึก</button></form>`;

/** Nothing of ours on the page. */
const TRACES = "document.querySelectorAll('emenscr-assist').length";

test('nothing is injected under /auth/', async ({}, info) => {
  await withPage(
    FORM,
    info,
    async ({ page, driver, tabId }) => {
      await expect(driver.door('read', tabId)).rejects.toThrow();
      expect(await page.evaluate(TRACES)).toBe(0);
      // The same page outside /auth/ is an entry form: so the silence above is a choice.
      await page.goto('/x');
      await page.waitFor('emenscr-assist .dock');
    },
    { path: '/auth/realms/x/login' },
  );
});

test('an app that turns into the login page without loading is left alone', async ({}, info) => {
  await withPage(FORM, info, async ({ page }) => {
    await page.waitFor('emenscr-assist .dock');
    await page.evaluate("history.pushState({}, '', '/auth/realms/x/login'); document.body.append('x')");
    await page.waitFor('emenscr-assist', { hidden: true });
    expect(await page.evaluate(TRACES)).toBe(0);
  });
});

test('nothing is injected on another host', async ({}, info) => {
  await withPage(FORM, info, async ({ driver, origin, page }) => {
    await page.waitFor('emenscr-assist .dock');
    const other = await driver.openUrl(origin);
    await other.waitFor('#n');
    expect(await other.evaluate(TRACES)).toBe(0);
  });
});

test('a page that is no entry form shows nothing', async ({}, info) => {
  await withPage(
    '<h1>ข่าวประชาสัมพันธ์</h1><form><input type="search" aria-label="ชื่อโครงการ"><button>ค้นหา</button></form>',
    info,
    async ({ page, driver, tabId }) => {
      const ask = () => driver.door<{ coverage?: unknown; section?: string }>('read', tabId).catch(() => undefined);
      await expect.poll(async () => (await ask())?.coverage).toBeDefined();
      expect((await ask())?.section).toBeUndefined();
      expect(await page.evaluate(TRACES)).toBe(0);
    },
  );
});

test('the extension asks the network for nothing', async ({}, info) => {
  const use = async ({ page, driver, tabId }: PlainPage) => {
    await page.waitFor('emenscr-assist .dock');
    await driver.door('fill', tabId, { 'general.projectName': 'โครงการ' });
    for (const surface of ['popup.html', 'options.html', `panel.html?tab=${tabId}`]) {
      const extension = await driver.openExtensionPage(surface);
      await extension.waitFor('h1, h2, p');
      // Its policy refuses even what its own code would ask for.
      const asked = await extension.evaluate(
        "fetch('https://emenscr.nesdc.go.th/x').then(() => 'answered', () => 'refused')",
      );
      expect(asked).toBe('refused');
    }
    expect(await driver.requests()).toEqual([]);
  };
  await withPage(FORM, info, use, { isFresh: true });
});
