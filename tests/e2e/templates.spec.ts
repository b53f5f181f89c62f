import { expect, test } from '@playwright/test';
import { makeCertificate } from '../support/certificate';
import type { PageDriver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPracticeSite } from '../practice-site/index';
import { closePanel, EMPTY, openGeneral, openPanel, PARTLY, retype, signIn, type MainJob } from './main-job';
import { saveTemplate, storedTemplates } from './stored-records';

const NAME = '[name=f_101]';
const LAST_YEAR = {
  id: '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f',
  name: 'งานชุมชน ปีงบประมาณ 2569',
  values: [
    { path: 'general.projectName', label: 'ชื่อโครงการ', to: 'โครงการตลาดชุมชน ปีงบประมาณ พ.ศ. 2569' },
    { path: 'general.fiscalYear', label: 'ปีงบประมาณ', to: '2569' },
    { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2025-10-01' },
    { path: 'general.endDate', label: 'วันสิ้นสุด', to: '2026-09-30' },
    { path: 'budget.totalBaht', label: 'วงเงิน', to: '1250000' },
    { path: 'general.coordinatorPhone', label: 'โทรศัพท์', to: '042 000 123' },
  ],
  createdAt: '2025-10-01T02:00:00.000Z',
  updatedAt: '2025-10-01T02:00:00.000Z',
};

test('a page is kept, edited with variables, filled elsewhere and taken back; last year’s template goes on to the new one', async ({}, {
  project,
}) => {
  test.setTimeout(180_000);
  const site = await startPracticeSite({ tls: makeCertificate() });
  const driver = await launchDriver(browserOf(project), { port: site.port });
  const job: MainJob = { driver, site, tell: async () => undefined };
  try {
    await driver.door('setToday', '2026-11-23');
    const page = await signIn(job);
    await openGeneral(job, page, PARTLY);
    const panel = await openPanel(job, page);
    await panel.click('[data-action=capture]');
    await panel.waitFor('[data-action=save-template]');
    await panel.click('fieldset .pair .link:nth-child(2)');
    await panel.click('[data-action=save-template]');
    await panel.waitFor('[data-action=use-template]');
    await closePanel(job, page, panel);

    const manager = await driver.openExtensionPage('options.html#templates');
    await manager.click('[data-deed=edit]');
    const nameBox = '[data-path="general.projectName"] input, [data-path="general.projectName"] textarea';
    await manager.waitFor(nameBox);
    await retype(manager, nameBox, 'ตลาดชุมชน {{หมู่บ้าน} พ.ศ. {{ปีงบประมาณ + 1}}');
    await manager.waitFor('[data-path="general.projectName"] .problem:not(:empty)');
    await retype(manager, nameBox, 'ตลาดชุมชน {{หมู่บ้าน}} พ.ศ. {{ปีงบประมาณ + 1}}');
    await manager.waitFor('[data-path="general.projectName"] .problem:empty', { attached: true });
    await manager.click('.editor [data-action=save-template]');
    await manager.waitFor('[data-deed=edit]');
    await rollForward(manager);
    await manager.close();

    await openGeneral(job, page, EMPTY);
    const again = await openPanel(job, page);
    // The rolled template is the newest one.
    await again.waitForText('.row--template', '2570');
    await again.click('.row--template:nth-child(2) [data-action=use-template]');
    await again.waitFor('[data-action=answer]');
    await again.type('form .field input', 'บ้านตัวอย่าง');
    await again.click('[data-action=answer]');
    await again.waitFor('[data-action=apply]');
    await again.click('[data-action=apply]');
    await again.waitFor('[data-action=done]');
    expect(await page.value(NAME)).toBe('ตลาดชุมชน บ้านตัวอย่าง พ.ศ. 2571');
    await again.click('[data-action=undo]');
    await again.waitForText('h2', 'ผลการเลิกทำ');
    expect(await page.value(NAME)).toBe('');
    expect([site.database.pressesOf('save'), site.database.pressesOf('approve')]).toEqual([0, 0]);
  } finally {
    await driver.close();
    await site.close();
  }
});

/** From FY2569 to FY2570, looked at in the diff before it is saved. */
async function rollForward(manager: PageDriver): Promise<void> {
  await saveTemplate(manager, LAST_YEAR);
  await manager.reload();
  await manager.click(`[data-template="${LAST_YEAR.id}"] [data-deed=roll]`);
  await manager.waitForText('.editor', '2570');
  await manager.waitForText('.editor', '30/09/2570');
  await manager.click('[data-action=save-rolled]');
  await manager.waitFor('[data-deed=edit]');
  const all = await storedTemplates(manager);
  const rolled = all.find(({ name }) => name.includes('2570'));
  expect(Object.fromEntries(rolled?.values.map(({ path, to }) => [path, to]) ?? [])).toMatchObject({
    'general.projectName': 'โครงการตลาดชุมชน ปีงบประมาณ พ.ศ. 2570',
    'general.fiscalYear': '2570',
    'general.startDate': '2026-10-01',
    'general.endDate': '2027-09-30',
    'general.coordinatorPhone': '042 000 123',
  });
  expect(all.some(({ name }) => name === LAST_YEAR.name)).toBe(true);
}
