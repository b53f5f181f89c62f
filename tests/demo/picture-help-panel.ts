import {
  FIELD,
  captureTemplate,
  closePanel,
  fillFromTemplate,
  MISTAKES,
  openGeneral,
  openPanel,
  PARTLY,
  retype,
} from '../e2e/main-job';
import type { MainJob } from '../e2e/main-job';
import type { PageDriver } from '../support/driver';
import { keepPicture } from './help-camera';

/** The panel: what was found, a template kept and filled, a draft compared. */
export async function picturePanels(job: MainJob, page: PageDriver): Promise<void> {
  let panel = await openPanel(job, page);
  await panel.waitFor('[data-action=compare-draft]');
  await panel.click('[data-action=compare-draft]');
  await panel.waitFor('[data-action=apply]');
  await keepPicture('draft-compared', panel, ['[aria-labelledby=view-heading]']);
  await panel.close();

  const tells = (name: string, selectors: readonly string[]) => ({
    ...job,
    tell: (_step: string, at: PageDriver) => keepPicture(name, at, selectors),
  });
  await openGeneral(job, page, MISTAKES);
  panel = await openPanel(job, page);
  await panel.waitFor('[aria-labelledby=findings] .row--warning');
  await keepPicture('findings', panel, ['[aria-labelledby=findings] h2', '[aria-labelledby=findings] .row--warning']);
  await closePanel(job, page, panel);
  await retype(page, FIELD.end, '30/09/2570');
  await retype(page, FIELD.phone, '042001234');
  await retype(page, FIELD.email, 'somchai@udon.example.go.th');
  await captureTemplate(tells('capture', ['form']), page, 'ข้อมูลที่ใช้ทุกโครงการ');
  panel = await openPanel(job, page);
  await panel.waitFor('[data-action=use-template]');
  await keepPicture('panel', panel, ['#app header', '.row--template', '[data-action=capture]'], 4);
  await closePanel(job, page, panel);
  const names = ['preview', 'receipt'];
  const receipt = await fillFromTemplate(
    { ...job, tell: (_step, at) => keepPicture(names.shift() ?? '', at, ['[aria-labelledby=view-heading]']) },
    page,
    PARTLY,
  );
  await closePanel(job, page, receipt);
}

/** A project of a workbook in its turn, and a value kept at its field. */
export async function pictureQueueAndSaved(job: MainJob, page: PageDriver): Promise<void> {
  await page.bringToFront();
  await openGeneral(job, page, PARTLY);
  const panel = await openPanel(job, page);
  await panel.waitFor('[data-action=queue-fill]');
  await keepPicture('queue', panel, ['.queue']);
  const tab = await job.driver.tabIdOf(page);
  await page.bringToFront();
  for (const wish of ['keepFocused', 'offerSaved']) {
    await page.focus(FIELD.phone);
    await panel.evaluate(tellTab, tab, wish);
    await page.waitFor('emenscr-assist .card');
  }
  await page.waitFor('emenscr-assist .card .card__saved');
  await keepPicture('saved', page, ['emenscr-assist .card', FIELD.phone], 4);
  await closePanel(job, page, panel);
}

/** What the browser's own menu says to the page; no script opens that menu. */
function tellTab(tabId: number, type: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };
  };
  return chrome.tabs.sendMessage(tabId, { id: 7, type, timestamp: Date.now() });
}
