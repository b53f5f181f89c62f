import { test, expect } from './fixtures';
import { OFFER } from './drafts';
import { retype } from './main-job';

test('the practice page has everything a page of the site has: hints, templates, fill, undo, drafts, a lesson', async ({
  driver,
}, info) => {
  test.setTimeout(120_000);
  const page = await driver.openExtensionPage('practice.html');
  await page.waitFor('emenscr-assist .marker');
  await page.screenshot(info.outputPath('practice.png'));

  // A telephone number of eight figures is told of; corrected, the mark goes.
  const tab = await driver.tabIdOf(page);
  const isToldOf = async () =>
    (await driver.door<{ field: string }[]>('findings', tab)).some(({ field }) => field === 'general.coordinatorPhone');
  expect(await isToldOf()).toBe(true);
  await retype(page, '#phone', '042001234');
  await expect.poll(isToldOf).toBe(false);

  // Kept as a template, and filled into a new project; then taken back.
  const panel = await driver.openExtensionPage(`panel.html?tab=${tab}`);
  await panel.click('[data-action=capture]');
  await panel.waitFor('[data-action=save-template]');
  await retype(panel, '.field input', 'ฝึก');
  await panel.click('[data-action=save-template]');
  await panel.waitForText('[role=status]', 'ฝึก');
  await page.bringToFront();
  await page.click('[data-do=clear]');
  await panel.bringToFront();
  await panel.waitFor('[data-action=use-template]');
  await panel.click('[data-action=use-template]');
  await panel.waitFor('[data-action=apply]');
  await panel.click('[data-action=apply]');
  // A page behind another one draws nothing, and is slow.
  await page.bringToFront();
  await expect.poll(() => page.value('#agency')).toBe('สำนักงานเกษตรจังหวัดตัวอย่าง');
  await panel.waitFor('[data-action=done]', { attached: true });
  await page.screenshot(info.outputPath('filled.png'));
  expect(await page.value('#phone')).toBe('042001234');
  await driver.door('undo', tab);
  expect(await page.value('#agency')).toBe('');

  // Where the browser opens no panel of its own from a page, it stands in this one.
  if (driver.name === 'firefox') {
    await page.bringToFront();
    await page.click('emenscr-assist .dock [data-action=open-panel]');
    await page.waitFor('emenscr-assist .framed__page');
    await page.click('emenscr-assist .framed__close');
  }

  // The popup speaks of it as of any form.
  const popup = await driver.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitFor('.coverage');

  // What was typed comes back after a reload.
  await page.bringToFront();
  await retype(page, '#rationale', 'เหตุผลที่พิมพ์ไว้');
  await page.waitForText('emenscr-assist .dock', 'เก็บร่างล่าสุดในเครื่องนี้เมื่อ');
  await page.reload();
  await page.waitFor(OFFER);
  // Nothing went anywhere.
  expect((await driver.requests()).filter(({ url }) => !url.includes('-extension://'))).toEqual([]);
});
