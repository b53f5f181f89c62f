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

test('the ledger is printed alone, and whole', async ({}, info) => {
  await withPage('<title>-</title>', info, async ({ driver }) => {
    const manager = await driver.openExtensionPage('options.html');
    await manager.evaluate(chooseRules);
    await manager.reload();
    await manager.waitFor('#ledger textarea');
    await manager.type('#ledger textarea', 'โครงการฝายชะลอน้ำ');
    await manager.click('#ledger .ledger-add .actions button');
    await manager.waitForText('#ledger table', 'โครงการฝายชะลอน้ำ');
    await manager.waitFor('#due');
    expect(await manager.evaluate(drawnInPrint)).toEqual(['ledger']);
  });
});

async function chooseRules(): Promise<void> {
  interface Api {
    storage: { local: { set(items: object): Promise<void> } };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.local.set({ settings: { ruleSetId: 'general-30-days' } });
}

/** What is seen of the manager's parts once the rules for paper hold for the screen too. */
function drawnInPrint(): string[] {
  const forPaper = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const style = document.createElement('style');
  style.textContent = forPaper.join('\n');
  document.head.append(style);
  document.documentElement.dataset.print = 'ledger';
  const isDrawn = (element: Element) => element.getBoundingClientRect().height > 0;
  if (!isDrawn(document.querySelector('#ledger table')!)) return [];
  return [...document.querySelectorAll('section[id], .help-link, h1')]
    .filter(isDrawn)
    .map(({ id, className }) => id || className);
}
