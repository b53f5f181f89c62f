import { paste } from '../support/paste';
import type { Driver, PageDriver } from '../support/driver';
import { saveTemplate } from '../e2e/stored-records';
import { keepPicture } from './help-camera';
import { CELLS, NAMES, TEMPLATE } from './help-samples';

/** The manager, part by part: a template and its next year, a workbook, the ledger, the year, what is kept safe. */
export async function pictureManager(driver: Driver): Promise<void> {
  const manager = await driver.openExtensionPage('options.html');
  await manager.waitFor('.year-picture');
  await keepPicture('year', manager, ['#due h2', '#due .year-picture', '#due tbody tr:nth-child(2)']);
  await pictureTemplates(manager);
  await pictureSheets(manager);
  await pictureLedger(manager);
  await keepPicture('pack', manager, ['#pack']);
  await keepPicture('backup', manager, ['#backup']);
  await manager.click('#lock [type=checkbox]');
  await keepPicture('lock', manager, ['#lock']);
  await manager.close();
}

async function pictureTemplates(manager: PageDriver): Promise<void> {
  const deed = (name: string) => `[data-template="${TEMPLATE.id}"] [data-deed=${name}]`;
  await saveTemplate(manager, TEMPLATE);
  await manager.reload();
  await manager.waitFor(deed('edit'));
  await keepPicture('shelf', manager, ['#templates h2', '#templates .card:first-child']);
  await manager.click(deed('edit'));
  await manager.waitFor('#templates .editor');
  await keepPicture('variables', manager, ['#templates .editor__section']);
  await manager.reload();
  await manager.waitFor(deed('roll'));
  await manager.click(deed('roll'));
  await manager.waitFor('#templates .editor');
  await keepPicture('roll', manager, ['#templates']);
  await manager.reload();
  await manager.waitFor('#sheets');
}

async function pictureSheets(manager: PageDriver): Promise<void> {
  await manager.evaluate(paste, '[data-paste=cells]', CELLS);
  await manager.click('[data-action=read-pasted]');
  await manager.waitFor('.offer h3');
  await keepPicture('mapping', manager, ['#sheets .mapping']);
  await keepPicture('queue-plan', manager, ['#sheets .offer']);
  await manager.click('[data-action=store-queue]');
  await manager.waitFor('#sheets .shelf__item');
}

async function pictureLedger(manager: PageDriver): Promise<void> {
  await manager.evaluate(paste, '#ledger textarea', NAMES);
  await manager.click('#ledger .ledger-add .actions button');
  await manager.waitForText('#ledger table', 'ฝายชะลอน้ำ');
  const cell = (row: number, column: number) => `#ledger tbody tr:nth-child(${row}) td:nth-child(${column})`;
  await keepPicture('ledger', manager, ['#ledger thead th', '#ledger thead th:nth-child(4)', cell(4, 4)], 4);
}
