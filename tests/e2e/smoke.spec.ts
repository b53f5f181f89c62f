import { expect, test } from '@playwright/test';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';

const FORM = `<!doctype html>
<html lang="th">
  <title>แบบฟอร์มอย่างง่าย</title>
  <h1>ข้อมูลทั่วไป</h1>
  <form>
    <p><label for="name">ชื่อโครงการ/การดำเนินงาน</label> <input id="name" value="โครงการทดสอบ"></p>
    <p><label for="start">วันที่เริ่มต้นโครงการ</label> <input id="start" value="01/10/2569"></p>
    <p><label for="end">วันที่สิ้นสุดโครงการ</label> <input id="end" value="30/09/2569"></p>
    <p><label for="coordinator">ชื่อผู้ประสานงาน</label> <input id="coordinator"></p>
  </form>
</html>`;

test('the built extension stands on a form page of the real host', async ({}, { project }) => {
  const site = await startPlainSite(FORM);
  const driver = await launchDriver(browserOf(project), { port: site.port });
  try {
    const page = await driver.open('/');
    await page.waitFor('emenscr-assist', { attached: true });
    expect(await page.url()).toBe('https://emenscr.nesdc.go.th/');

    const read = await driver.door<{ section?: string }>('read', await driver.tabIdOf(page));
    expect(read.section).toBe('general');
    await driver.stopBackground();
    expect(await driver.door('read', await driver.tabIdOf(page))).toEqual(read);
    expect(await driver.requests()).toEqual([]);
  } finally {
    await driver.close();
    await site.close();
  }
});

test('the browser grants every key that is suggested: none is its own', async ({}, { project }) => {
  const driver = await launchDriver(browserOf(project), { port: 9 });
  try {
    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('h1');
    const commands = await manager.evaluate<{ name: string; shortcut: string }[], []>(
      `(globalThis.browser ?? chrome).commands.getAll()`,
    );
    expect(commands).toHaveLength(4);
    expect(commands.filter(({ shortcut }) => shortcut === '')).toEqual([]);
  } finally {
    await driver.close();
  }
});
