import { expect } from '@playwright/test';
import { test, withPage } from './plain-page';
import { aStoredTemplate, putRecords } from './stored-records';

test('a template is listed, renamed, deleted and brought back in the manager', async ({}, info) => {
  await withPage('<h1>ข่าว</h1>', info, async ({ driver }) => {
    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('h1');
    await putRecords(manager, [aStoredTemplate('ชื่อเดิม')]);
    await manager.reload();
    await manager.waitForText('#templates h3', 'ชื่อเดิม');

    await manager.click('[data-deed=rename]');
    await manager.focus('.rename input');
    await manager.press('Control+a');
    await manager.type('.rename input', 'ชื่อใหม่');
    await manager.press('Enter');
    await manager.waitForText('#templates h3', 'ชื่อใหม่');

    const remove = async () => {
      await manager.click('[data-deed=remove]');
      await manager.waitFor('#templates h3', { hidden: true });
    };
    await remove();
    await manager.click('.notice button');
    await manager.waitForText('#templates h3', 'ชื่อใหม่');
    await remove();
    await manager.reload();
    await manager.waitFor('h1');
    expect(await manager.count('#templates h3')).toBe(0);

    const serious = (await manager.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);
  });
});
