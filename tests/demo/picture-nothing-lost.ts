import { DOCK, OFFER, typeDraft } from '../e2e/drafts';
import { closePanel, EMPTY, openGeneral, openPanel, type MainJob } from '../e2e/main-job';
import { aStoredTemplate, putRecords } from '../e2e/stored-records';
import type { PageDriver } from '../support/driver';
import type { Look, Picture } from './picture-templates';

const PASSPHRASE = 'ชลประทาน 2570 หนองไผ่';

/** What was typed and not saved, offered and compared; on a page that is open and signed in. */
export async function pictureDrafts(job: MainJob, { page, picture, scheme }: Look): Promise<void> {
  await openGeneral(job, page, EMPTY);
  await typeDraft(page);
  await picture('draft-kept', page);
  await page.reload();
  await page.waitFor(OFFER);
  await picture('draft-offered', page);
  const panel = await openPanel(job, page);
  await panel.setColorScheme(scheme);
  const shown = job.driver.name === 'firefox' ? page : panel;
  await panel.waitFor('[data-action=compare-draft]');
  await picture('panel-drafts', shown);
  await panel.click('[data-action=compare-draft]');
  await panel.waitFor('[data-action=apply]');
  await picture('panel-draft-compared', shown);
  await panel.click('[data-action=back]');
  await panel.click('[data-action=all-drafts]');
  await panel.waitFor('h2, h3');
  await picture('panel-all-drafts', shown);
  await closePanel(job, page, panel);
}

/** The manager: what is kept, told, locked and deleted; then the page while all is locked. */
export async function pictureKeeping(manager: PageDriver, picture: Picture): Promise<void> {
  const look = async (name: string, selector: string) => {
    await manager.evaluate((wish: string) => document.querySelector(wish)?.scrollIntoView(), selector);
    await picture(name, manager);
  };
  await putRecords(manager, [aStoredTemplate('แม่แบบดี'), { id: 'broken', name: 7 }]);
  await manager.reload();
  await manager.waitFor('#drafts');
  await manager.evaluate("document.querySelector('#drafts details').open = true");
  await manager.waitFor('#drafts details h3, #drafts details li');
  await look('manager-drafts', '#drafts');
  await look('manager-damaged', '#damaged-heading');
  await look('manager-privacy', '#privacy');
  await manager.evaluate("for (const fold of document.querySelectorAll('#privacy details')) fold.open = true");
  await manager.waitForText('#privacy table td:nth-child(3)', '1');
  await look('manager-inventory', '#privacy table');
  await manager.click('[data-action=show-diagnostics]');
  await manager.waitFor('pre, textarea[readonly]');
  await look('manager-diagnostics', '[data-action=show-diagnostics]');
  await look('lock-off', '#lock');
  await manager.click('#lock [type=checkbox]');
  for (const nth of [1, 2]) await manager.type(`#lock .field:nth-of-type(${nth}) input`, PASSPHRASE);
  await manager.click('#lock [type=submit]');
  await manager.waitFor('#lock details');
  await look('lock-open', '#lock');
  await manager.click('#lock .actions .button');
  await manager.waitFor('#lock [type=password]');
  await look('lock-locked', '#lock');
  await look('manager-drafts-locked', '#drafts');
}

/** An assistant that ended under an open page. */
export async function pictureOutdated({ driver }: MainJob, page: PageDriver, picture: Picture): Promise<void> {
  await page.reload();
  await page.waitFor(DOCK);
  await driver.disableExtension();
  await page.waitFor('emenscr-assist .outdated');
  await picture('outdated', page);
}
