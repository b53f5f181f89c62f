import { expect } from '@playwright/test';
import { test } from '../widget-lab/with-lab';
import { outcomesOf, type Receipt } from './plain-page';

test('plain boxes: the page hears the fill and the undo', async ({ withLab }, info) => {
  info.annotations.push({ type: 'filled', description: '3' });
  await withLab('plain-inputs.ts', async ({ driver, tabId, state }) => {
    const receipt = await driver.door<Receipt>('fill', tabId, {
      'general.projectName': 'โครงการตัวอย่าง',
      'general.agencyName': 'สำนักงานจังหวัดตัวอย่าง',
      'general.fiscalYear': '2570',
    });
    expect(Object.values(outcomesOf(receipt))).toEqual(['written', 'written', 'written']);
    expect(await state()).toEqual({ name: 'โครงการตัวอย่าง', agency: 'สำนักงานจังหวัดตัวอย่าง', year: 'b' });
    await driver.door('undo', tabId);
    expect(await state()).toEqual({ name: '', agency: '', year: '' });
  });
});
