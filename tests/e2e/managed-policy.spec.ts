import { expect, test } from '@playwright/test';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';
import { setPolicy } from '../support/office-policy';
import { storedTemplates } from './stored-records';

const AGENCY = 'สำนักงานกลุ่มจังหวัดตามนโยบาย';
const TEMPLATE = {
  id: '4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d',
  name: 'ผู้ประสานงานจากส่วนกลาง',
  values: [{ path: 'general.coordinatorPhone', label: 'โทรศัพท์', to: '042 000 123' }],
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

test('what the office has set by policy holds from the first start, and is shown as the office’s', async ({}, info) => {
  const browser = browserOf(info.project);
  const site = await startPlainSite('<!doctype html><title>-</title>');
  const governed = setPolicy(browser, {
    agencyName: AGENCY,
    ruleSetId: 'provincial-cluster',
    language: 'klingon',
    pack: JSON.stringify({ kind: 'emenscr-assist-pack', version: 1, templates: [TEMPLATE] }),
  });
  try {
    const driver = await launchDriver(browser, { port: site.port, ...governed.launch });
    try {
      await driver.door('setToday', '2026-11-23');
      const manager = await driver.openExtensionPage('options.html');
      await manager.waitForText('#policy', 'กำหนดโดยหน่วยงาน');
      await expect.poll(async () => (await storedTemplates(manager)).map(({ name }) => name)).toEqual([TEMPLATE.name]);
      await manager.reload();
      await manager.waitForText('[data-template]', TEMPLATE.name);
      await manager.waitForText('#policy', 'เพิ่ม 1');
      // Chromium lets through what the schema allows; in Firefox the assistant itself names what it can't use.
      if (browser === 'firefox') await manager.waitForText('#policy .problem', 'language');
      else expect(await manager.count('#policy .problem')).toBe(0);
      expect(await manager.value('#agency [name=agency-name]')).toBe(AGENCY);
      expect(await manager.count('#agency :is([name=agency-name], [name=rule-set]):not(:disabled)')).toBe(0);
      expect(await manager.count('#agency [name=agency-kind]:not(:disabled)')).toBe(5);
      await manager.screenshot(info.outputPath('manager.png'), { fullPage: true });

      // No first-run question: the office has answered it.
      const popup = await driver.openExtensionPage('popup.html');
      await popup.waitForText('.due-date', '10 ธ.ค. 2569');
      await popup.waitForText('main', AGENCY);
    } finally {
      await driver.close();
    }
  } finally {
    governed.remove();
    await site.close();
  }
});
