import { expect, test } from '@playwright/test';
import { withPage } from './plain-page';

const FORM = '<h1>ข่าว</h1>';

test('reminders: each once through sleep and a killed background; what was sent is not reminded of', async ({}, info) => {
  await withPage(FORM, info, async ({ driver }) => {
    const told = async () => {
      const { standing, told: all } = await driver.door<{ standing: string[]; told: string[] }>('reminders');
      // Firefox without a display takes a notice, and shows none.
      if (driver.name === 'chromium') expect(standing.sort()).toEqual(all.map((key) => `due ${key}`).sort());
      return all.sort();
    };
    await driver.door('setToday', '2026-11-23');
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor('.setup');
    await popup.click('#rules-provincial-cluster');
    await popup.click('.setup button[type=submit]');
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    expect(await told()).toEqual([]);

    await driver.door('setToday', '2026-11-26T08:30:00+07:00');
    expect(await told()).toEqual([]);
    await driver.door('setToday', '2026-11-26T09:01:00+07:00');
    expect(await told()).toEqual(['m1-m5 2570']);

    // Asleep over three due dates, stopped in between.
    await driver.stopBackground();
    await driver.door('setToday', '2027-07-12');
    expect(await told()).toEqual(['m1-m5 2570', 'm6 2570/1', 'm6 2570/2', 'm6 2570/3']);
    await popup.reload();
    await popup.waitForText('.late-dues h2', '4');
    await popup.click('.late-dues .say-sent');
    await popup.waitForText('.late-dues h2', '3');
    await popup.waitForText('.said-sent', 'บันทึกว่าส่งแล้ว');
    expect(await told()).toEqual(['m6 2570/1', 'm6 2570/2', 'm6 2570/3']);
    await popup.click('.undo-sent');
    await popup.waitForText('.late-dues h2', '4');
    const serious = (await popup.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);
  });
});

test('the year in the manager: a letter moves a date, what is sent is ticked, the calendar file is written', async ({}, info) => {
  await withPage(FORM, info, async ({ driver }) => {
    await driver.door('setToday', '2026-11-23');
    const manager = await driver.openExtensionPage('options.html#due');
    await manager.waitForText('#due', 'เลือกหลักเกณฑ์');
    await manager.select('#agency select', 'provincial-cluster');
    await manager.click('#agency button[type=submit]');
    await manager.waitForText('#due', 'วันพฤหัสบดีที่ 10 ธันวาคม 2569');
    await manager.waitForText('#due', 'วันทำการก่อนหน้า: 9 ธ.ค. 2569');
    expect(await manager.count('.due-table tbody tr')).toBe(5);

    await manager.click('#due details summary');
    await manager.type('.letter-form .field:nth-child(3) input', 'มท 0228/ว 1');
    await manager.type('.letter-form .field:nth-child(4) input', '2 พ.ย. 2569');
    await manager.type('.letter-form .field:nth-child(5) input', '31 เม.ย. 2570');
    await manager.click('[data-action=add-letter]');
    await manager.waitForText('.letter-form .problem', '31 เม.ย. 2570');
    await manager.focus('.letter-form .field:nth-child(5) input');
    await manager.press('Control+a');
    await manager.type('.letter-form .field:nth-child(5) input', '25 ธ.ค. 2569');
    await manager.click('[data-action=add-letter]');
    await manager.waitForText('.due-table', 'วันศุกร์ที่ 25 ธันวาคม 2569');
    await manager.waitForText('.due-table', 'มท 0228/ว 1');

    await manager.click('[data-due="m1-m5 2570"]');
    await manager.waitFor('[data-due="m1-m5 2570"]:checked');
    await manager.evaluate("void (URL.createObjectURL = (blob) => { globalThis.caught = blob; return 'data:,'; })");
    await manager.click('[data-action=save-calendar]');
    const text = await manager.evaluate<string, []>('globalThis.caught.text()');
    expect(text).toContain('DTSTART;VALUE=DATE:20261225');
    expect(text).toContain('DTSTART;VALUE=DATE:20270110');

    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitForText('.due-date', '10 ม.ค. 2570');
    const serious = (await manager.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);
  });
});
