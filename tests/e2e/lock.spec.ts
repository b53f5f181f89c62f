import { expect, test } from './fixtures';
import { DOCK, OFFER, PHONE, openForm, restores, typeDraft } from './drafts';
import { openPanel } from './main-job';
import { aStoredTemplate, saveTemplate } from './stored-records';
import type { PageDriver } from '../support/driver';

const PASSPHRASE = 'ชลประทาน 2570 หนองไผ่';
const TEMPLATE = 'แม่แบบฝายชะลอน้ำ';

test('what is locked is offered nowhere, what is typed meanwhile is kept, and the passphrase brings all back', async ({
  driver,
  site,
}, info) => {
  const job = { driver, site, project: site.addProject() };
  const manager = await driver.openExtensionPage('options.html#lock');
  await saveTemplate(manager, aStoredTemplate(TEMPLATE));
  await manager.click('#lock [type=checkbox]');
  for (const nth of [1, 2]) await manager.type(`#lock .field:nth-of-type(${nth}) input`, PASSPHRASE);
  await manager.click('#lock [type=submit]');
  await manager.waitForText('#lock', 'ตั้งการล็อกแล้ว');
  await manager.screenshot(info.outputPath('set.png'));
  await manager.click('#lock .actions .button');
  await manager.waitForText('#lock', 'แม่แบบและร่างล็อกอยู่');
  await manager.waitForText('#drafts .problem', 'แม่แบบและร่างล็อกอยู่');
  await manager.screenshot(info.outputPath('locked.png'));
  expect(await everything(manager)).not.toContain(TEMPLATE);

  const page = await openForm(job);
  await typeDraft(page);
  // A project's name is remembered with the project, which is not locked.
  expect(await everything(manager)).not.toContain(PHONE);
  await page.reload();
  await page.waitFor(DOCK);
  // Longer than an offer takes to come.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await page.count(OFFER)).toBe(0);

  const panel = await openPanel({ driver }, page);
  await panel.waitFor('form input[type=password]');
  expect(await panel.text('body')).not.toContain(TEMPLATE);
  await panel.screenshot(info.outputPath('panel.png'));
  await panel.type('form input[type=password]', 'รหัสผ่านที่ผิด');
  await panel.press('Enter');
  await panel.waitForText('form .problem', 'ไม่ถูกต้อง');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await panel.focus('form input[type=password]');
  await panel.press('Control+a');
  await panel.type('form input[type=password]', PASSPHRASE);
  await panel.press('Enter');
  await panel.waitForText('body', TEMPLATE);
  await panel.waitFor('[data-action=compare-draft]');
  await page.reload();
  await page.waitFor(DOCK);
  await restores(job, page);
});

/** Whatever the extension keeps on the disk, as text. */
const everything = (page: PageDriver): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('emenscr-assist');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const reading = db.transaction([...db.objectStoreNames]);
    const stores = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise((resolve) => {
            const all = reading.objectStore(name).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify(stores);
  });
