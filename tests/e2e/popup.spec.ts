import { expect } from '@playwright/test';
import { test, withPage } from './plain-page';

const FORM =
  '<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input required></label><label>ปีงบประมาณ <input></label><label>หน่วยงานที่รับผิดชอบ <input></label>';

test('the popup leads to the first settings once; then the next due date stands there with the working day before it', async ({}, info) => {
  await withPage(FORM, info, async ({ driver, page, tabId }) => {
    await page.waitFor('emenscr-assist .dock');
    await driver.door('setToday', '2026-11-23');
    const popup = await driver.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitFor('.begin-setup');
    const welcome = await driver.openExtensionPage('welcome.html');
    await welcome.waitFor('.agency-form');
    expect(await welcome.count('input[name=rule-set]:checked')).toBe(0);
    await welcome.type('[name=agency-name]', 'สำนักงานกลุ่มจังหวัดตัวอย่าง');
    await welcome.click('#rules-provincial-cluster');
    await welcome.click('.agency-form button[type=submit]');
    await welcome.waitForText('main', 'วันพฤหัสบดีที่ 10 ธันวาคม 2569');
    expect(serious(await welcome.accessibility())).toEqual([]);

    await popup.reload();
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    await popup.waitForText('.due-when', 'วันพฤหัสบดี');
    await popup.waitForText('.days-left', '17');
    await popup.waitForText('.finish-before', '9 ธันวาคม 2569');
    await popup.waitForText('.finish-before', 'รัฐธรรมนูญ');
    await popup.waitForText('main', '10 มกราคม 2570');
    await popup.waitForText('main', '10 เมษายน 2570');
    await popup.waitForText('main', 'อ่านได้ 3 จาก 3 ช่อง');

    // The choice is kept, and the whole answer needs no background.
    await driver.stopBackground();
    await popup.reload();
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    expect(serious(await popup.accessibility())).toEqual([]);
  });
});

const serious = (found: readonly { impact: string }[]) =>
  found.filter(({ impact }) => ['serious', 'critical'].includes(impact));
