import { expect } from '@playwright/test';
import { test, withPage } from './plain-page';

const FORM = `<style>body { margin: 0 } form { padding: 40px }</style><h1>ข้อมูลทั่วไป</h1><form>
  <p><label>ชื่อโครงการ <input id="name" value="โครง&#8203;การ" aria-describedby="own"></label><span id="own">คำอธิบายของหน้า</span></p>
  <p><label>วันที่เริ่มต้นโครงการ <input id="start" value="01/10/2569"></label></p>
  <p><label>วันที่สิ้นสุดโครงการ <input id="end" value="30/09/2569"></label></p></form>`;
const box = "JSON.stringify([...document.querySelectorAll('h1, input')].map((e) => e.getBoundingClientRect()))";

test('the overlay tells of fields, moves nothing and takes no focus', async ({}, info) => {
  await withPage(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-none'">${FORM}`,
    info,
    async ({ page, driver, tabId }) => {
      await page.waitFor('emenscr-assist .marker');
      // Drawn with our styles even where the page's own policy allows none.
      const position =
        "getComputedStyle(document.querySelector('emenscr-assist').shadowRoot.querySelector('.dock')).position";
      expect(await page.evaluate(position)).toBe('fixed');
      const described = "document.getElementById('name').getAttribute('aria-describedby')";
      const said = 'emenscr-assist [role=status]';

      const before = await page.evaluate(box);
      await page.focus('#name');
      await page.waitFor('emenscr-assist .card');
      expect(await page.evaluate('document.activeElement.id')).toBe('name');
      expect(await page.evaluate(box)).toBe(before);
      // Said of the field that is entered, by us; the page's own description is as it was.
      await page.waitForText(said, 'อักขระที่มองไม่เห็น');
      expect(await page.evaluate(described)).toBe('own');
      await page.press('Escape');
      await page.waitFor('emenscr-assist .card', { hidden: true });
      expect(await page.evaluate('document.activeElement.id')).toBe('name');

      // Typing it right takes sign and card away.
      await page.press('Control+a');
      await page.type('#name', 'โครงการ');
      await expect.poll(() => driver.door<unknown[]>('findings', tabId)).toHaveLength(1);
      await page.waitForText(said, 'พบ');
      expect(await page.text(said)).not.toContain('อักขระ');
    },
  );
});

test('the card and the dock have no serious accessibility problem', async ({}, info) => {
  await withPage(FORM, info, async ({ page }) => {
    await page.waitFor('emenscr-assist .marker');
    await page.focus('#end');
    await page.waitFor('emenscr-assist .card');
    const problems = await page.accessibility('emenscr-assist');
    expect(problems.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
});

test('the page throws the overlay out, and it comes back', async ({}, info) => {
  await withPage(FORM, info, async ({ page }) => {
    await page.waitFor('emenscr-assist .marker');
    await page.evaluate(
      "document.querySelector('emenscr-assist').remove(); document.getElementById('end').dispatchEvent(new Event('input', { bubbles: true }))",
    );
    await page.waitFor('emenscr-assist .marker');
  });
});

test('what the browser failed to bring to the page comes a little later, though nothing changes', async ({}, info) => {
  await withPage(FORM, info, async ({ page, driver }) => {
    await page.waitFor('emenscr-assist .marker');
    await driver.door('withhold', 2);
    await page.reload();
    await page.waitFor('emenscr-assist .marker');
    await page.waitFor('emenscr-assist .dock');
  });
});
