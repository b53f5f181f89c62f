import { expect } from '@playwright/test';
import type { startPracticeSite } from '../practice-site/index';
import { captureTemplate, closePanel, openPanel } from './main-job';
import { test, withPage, type PlainPage } from './plain-page';

const PAGE = `<h1>ข้อมูลทั่วไป</h1><form onsubmit="return false">
  <p><label>ชื่อโครงการ <input id="name" value="โครงการตัวอย่าง"></label></p>
  <p><label>จังหวัด <input id="province" value="อุดรธานี"></label></p>
  <p><label>วันที่เริ่มต้นโครงการ <input id="start" value="01/10/2569"></label></p>
  <p><label>วันที่สิ้นสุดโครงการ <input id="end" value="30/09/2570"></label></p></form>`;

test('which years a date box takes is asked once, remembered, and forgotten in the manager', async ({}, info) => {
  await withPage(PAGE, info, async (at) => {
    const { driver, page } = at;
    const job = jobOf(at);
    await page.waitFor('emenscr-assist .dock');
    await captureTemplate(job, page, 'แม่แบบที่มีวันที่');
    await page.evaluate(`for (const id of ['start', 'end']) document.getElementById(id).value = ''`);
    const days = () => page.evaluate<string[], []>(`['start', 'end'].map((id) => document.getElementById(id).value)`);

    const panel = await openPanel(job, page);
    const fillAll = async () => {
      await panel.waitFor('[data-action=use-template]');
      await panel.click('[data-action=use-template]');
      await panel.waitFor('[data-action=apply]');
      await panel.click('[data-action=apply]');
      await panel.waitFor('[data-action=done]');
    };
    await fillAll();
    expect(await days()).toEqual(['', '']);
    expect(await panel.count('.row__choices')).toBe(2);

    await panel.click('.row__choices button');
    await panel.waitFor('[data-action=apply]');
    await panel.click('[data-action=apply]');
    await panel.waitFor('[data-action=done]');
    expect(await days()).toEqual(['01/10/2569', '30/09/2570']);
    await closePanel(job, page, panel);

    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('[data-era="general.startDate"]');
    await manager.click('[data-era] button');
    await manager.waitFor('[data-era]', { hidden: true });
  });
});

/** The panel's helpers want a job; no practice site takes part in this one. */
const jobOf = ({ driver }: PlainPage) => ({
  driver,
  site: undefined as unknown as Awaited<ReturnType<typeof startPracticeSite>>,
  tell: async () => undefined,
});
