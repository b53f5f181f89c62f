import { expect } from '@playwright/test';
import { test, withPage } from './plain-page';

/** The report of a project, empty each time it is opened; `/other` is another project's. */
const FORM = `<h1>รายงานผลการดำเนินการรายไตรมาส</h1><p id="code"></p><form>
  <p><label>ไตรมาสที่รายงาน <select id="quarter"><option value="">เลือก</option>
    <option>ไตรมาสที่ 1/2570</option><option>ไตรมาสที่ 2/2570</option></select></label></p>
  <p><label>ร้อยละความก้าวหน้า <input id="percent"></label></p>
  <p><label>ยอดเบิกจ่ายจริง <input id="spent"></label></p>
  <p><label>ผลการดำเนินงาน <textarea id="result"></textarea></label></p>
  <p><label>ปัญหาอุปสรรค <textarea id="problems"></textarea></label></p></form>
  <script>document.querySelector('#code').textContent =
    'รหัสโครงการ: อด 0017-70-000' + (location.pathname === '/other' ? '2' : '1');</script>`;
const RESULT = 'ขุดลอกคลองส่งน้ำแล้ว 3 กิโลเมตร และปลูกหญ้าแฝกตลอดแนวตลิ่งทั้งสองฝั่ง';
const LONG = Array.from({ length: 12 }, (_none, at) => `ข้อ ${at + 1}`).join('\n');
const NARROW = `document.body.style.width = "320px"; document.body.style.minWidth = "0";`;

test('last quarter’s report stands beside the new one, and is copied field by field', async ({}, info) => {
  await withPage(FORM, info, async ({ driver, page, tabId }) => {
    await driver.door('setToday', '2027-01-06');
    await page.reload();
    await page.waitFor('emenscr-assist .dock');
    await page.select('#quarter', 'ไตรมาสที่ 1/2570');
    await page.type('#percent', '45');
    await page.type('#spent', '1,234,567.50');
    await page.type('#result', RESULT);
    await page.type('#problems', LONG);
    await expect.poll(() => driver.door('knownParts', tabId)).toEqual(['progress-report 2570/1']);

    // Three months later.
    await page.goto('/');
    await driver.door('setToday', '2027-04-07');
    await page.reload();
    await page.waitFor('emenscr-assist .dock');
    const panel = await driver.openExtensionPage(`panel.html?tab=${tabId}`);
    await panel.waitForText('.calm', 'เมื่อเลือกไตรมาสที่รายงานแล้ว');
    await page.bringToFront();
    await page.select('#quarter', 'ไตรมาสที่ 2/2570');
    await page.type('#percent', '60');
    await panel.bringToFront();
    await panel.waitForText('.last-report summary', 'รายงานไตรมาสก่อน (ไตรมาสที่ 1/2570)');
    await panel.click('.last-report summary');
    await panel.waitForText('.last-report', 'ตามที่เห็นเมื่อ 6 ม.ค. 2570');
    const sides = await panel.evaluate<string[], []>(
      `[...document.querySelectorAll('.last-report dd > :last-child')].map(({ textContent }) => textContent)`,
    );
    expect(sides).toEqual([
      ...['45', '60', '1,234,567.50', 'ยังไม่ได้กรอก'],
      ...[RESULT, 'ยังไม่ได้กรอก', LONG, 'ยังไม่ได้กรอก'],
    ]);
    await panel.evaluate(NARROW);
    const overhang =
      'document.querySelector(".last-report").scrollWidth - document.querySelector(".last-report").clientWidth';
    expect(await panel.evaluate(overhang)).toBe(0);
    const serious = (await panel.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);

    // Out of the panel, into the form.
    for (const [box, name, value] of [
      ['#spent', 'ยอดเบิกจ่ายจริง', '1234567.50'],
      ['#problems', 'ปัญหาอุปสรรค', LONG],
    ] as const) {
      await panel.bringToFront();
      await panel.click(`.last-report button[aria-label*="${name}"]`);
      await panel.waitForText('.last-report__said', `คัดลอก ${name} แล้ว`);
      await page.bringToFront();
      await page.focus(box);
      await page.press('Control+v');
      await expect.poll(() => page.value(box)).toBe(value);
    }

    // Another project’s page.
    await page.goto('/other');
    await page.waitFor('emenscr-assist .dock');
    await page.select('#quarter', 'ไตรมาสที่ 2/2570');
    await panel.bringToFront();
    await panel.waitForText('.calm', 'ยังไม่เคยเห็นรายงานไตรมาสก่อน');
    expect(await panel.count('.last-report')).toBe(0);
  });
});
