import { expect, test } from '@playwright/test';
import { startPracticeSite } from '../practice-site/index';
import { releasedExtension } from '../release/packaged-extension';
import { makeCertificate } from '../support/certificate';
import type { Driver } from '../support/driver';
import { browserOf } from '../support/driver-launch';
import { launchReleased } from '../support/released-driver';
import {
  captureTemplate,
  closePanel,
  correctMistakes,
  EMPTY,
  FIELD,
  fillFromTemplate,
  FORM_NOW,
  openGeneral,
  PARTLY,
  retype,
  saveByHand,
  signIn,
} from './main-job';

/** As the practice site's list has it: another one would be a finding. */
const AGENCY = 'สำนักงานจังหวัด (ตัวอย่าง)';
const DAY_MS = 24 * 60 * 60 * 1000;
/** East of Greenwich. */
const BANGKOK_MS = 7 * 60 * 60 * 1000;

test('what is given out does the main job, from first run to undo', async ({}, info) => {
  // Run by itself, it builds first.
  test.setTimeout(300_000);
  const browser = browserOf(info.project);
  const extension = releasedExtension(browser);
  const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
  const driver = await launchReleased(browser, { ...extension, port: site.port });
  const job = { driver, site, tell: async () => undefined };
  try {
    await firstRun(driver);

    const page = await signIn(job);
    expect(await page.count('emenscr-assist')).toBe(0);
    await correctMistakes(job, page);
    expect(await page.value(FIELD.name)).toBe('โครงการส่งเสริมการทำนาแบบใช้น้ำน้อย จังหวัดอุดรธานี');
    await captureTemplate(job, page, 'แม่แบบจังหวัดอุดรธานี');

    const panel = await fillFromTemplate(job, page, EMPTY);
    expect(await panel.count('.row--todo')).toBe(0);
    await closePanel(job, page, panel);
    await retype(page, FIELD.name, 'โครงการถัดไป');
    await saveByHand(page);
    expect(site.database.section(EMPTY, 'general')).toMatchObject({
      ...{ projectName: 'โครงการถัดไป', agencyName: '7001', fiscalYear: '2570', province: '41' },
      ...{ startDate: '01/10/2569', endDate: '30/09/2570', coordinatorPhone: '042001234' },
    });

    await openGeneral(job, page, PARTLY);
    const before = await page.evaluate<string, []>(FORM_NOW);
    const again = await fillFromTemplate(job, page, PARTLY, true);
    expect(await page.evaluate<string, []>(FORM_NOW)).not.toBe(before);
    await again.click('[data-action=undo]');
    await again.waitForText('h2', 'ผลการเลิกทำ');
    expect(await again.count('.row--todo')).toBe(0);
    expect(await page.evaluate<string, []>(FORM_NOW)).toBe(before);
    expect(site.database.section(PARTLY, 'general').agencyName).toBe('7004');
    expect(site.database.pressesOf('approve')).toBe(0);
    expect(site.database.pressesOf('save')).toBe(1);
    expect((await driver.requests()).filter(({ by }) => by === 'extension')).toEqual([]);
  } finally {
    await driver.close();
    await site.close();
    extension.remove();
  }
});

/** The agency is told once; then its next due date stands in the popup, after today by so many days as it says. */
async function firstRun(driver: Driver): Promise<void> {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.waitFor('.agency-form');
  await welcome.type('[name=agency-name]', AGENCY);
  await welcome.click('#rules-provincial-cluster');
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');
  await welcome.close();
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor('.due-date');
  const due = await popup.evaluate<string, []>("document.querySelector('.due-date time').dateTime");
  const today = new Date(Date.now() + BANGKOK_MS).toISOString().slice(0, 10);
  const days = (Date.parse(due) - Date.parse(today)) / DAY_MS;
  expect(days).toBeGreaterThanOrEqual(0);
  expect(days).toBeLessThan(100);
  if (days > 1) await popup.waitForText('.days-left', String(days));
  await popup.close();
}
