import { expect, test } from '@playwright/test';
import { startPracticeSite } from '../practice-site/index';
import { installPrevious, storedFixture, storedNames } from '../release/previous-version';
import { layStored, readStored, type StoredData } from '../release/stored-data';
import { NAMES } from '../release/work-for-a-year';
import { makeCertificate } from '../support/certificate';
import type { Driver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { buildFolder } from '../support/extension-build';
import { ownManifest } from '../tools/package-facts';
import { closePanel, EMPTY, FIELD, fillFromTemplate, signIn } from './main-job';

/**
 * What a released version had stored when it was used (`npm run stored`, in Chromium) is laid down in a browser in which an
 * extension of that number is installed, without its code; then that extension becomes the present build, as by an update.
 * So the stored data are the old version's own, and the update is the browser's; that the old code itself has written on
 * this very disk is not part of it.
 */
for (const name of storedNames()) {
  test(`what ${name} has stored is all there after the update`, async ({}, { project }) => {
    const browser = browserOf(project);
    const [version = ''] = name.split('-');
    const before = parse(name);
    const build = buildFolder(browser, 'test');
    const installed = installPrevious(build, version);
    const site = await startPracticeSite({ tls: makeCertificate() });
    const driver = await launchDriver(browser, { port: site.port, extensionDir: installed.extensionDir });
    try {
      const lay = await driver.openExtensionPage('lay.html');
      await layStored(lay, before);
      await lay.close();
      installed.replaceBy(build);
      await driver.updateExtension();

      const manager = await driver.openExtensionPage('options.html');
      await manager.waitForText('#ledger table', NAMES.subject);
      expect(await manager.evaluate<string, []>('chrome.runtime.getManifest().version')).toBe(ownManifest().version);
      if (before.local.lock !== undefined) await unlock(manager);
      await manager.waitForText('[data-template]', NAMES.template);
      expect(await manager.value('#agency [name=agency-name]')).toBe(NAMES.agency);

      const open = parse(version);
      expectKept(await readStored(manager), open);
      await usesThem(driver, site);
    } finally {
      await driver.close();
      await site.close();
      installed.remove();
    }
  });
}

/** Drafts end by time: these are to last. */
function parse(name: string): StoredData {
  const stored = JSON.parse(storedFixture(name)) as StoredData & { local: { settings: object } };
  return {
    ...stored,
    local: { ...stored.local, settings: { ...stored.local.settings, drafts: { isOn: true, days: 3650 } } },
  };
}

/** Each record stands in its store as it stood; what was chosen and said holds. */
function expectKept(now: StoredData, { database, local }: StoredData): void {
  expect(now.database.version).toBeGreaterThanOrEqual(database.version);
  for (const [store, { keyPath, records }] of Object.entries(database.stores)) {
    expect(records.length, `${store} was used`).toBeGreaterThan(store === 'vault' ? -1 : 0);
    const kept = new Map(now.database.stores[store]?.records.map((record) => [record[keyPath], record]));
    for (const record of records) expect(kept.get(record[keyPath]), store).toEqual(record);
  }
  expect(now.local.settings).toEqual(local.settings);
  expect(now.local.sentDues).toEqual(local.sentDues);
}

async function unlock(manager: Awaited<ReturnType<Driver['openExtensionPage']>>): Promise<void> {
  await manager.waitForText('#lock', 'แม่แบบและร่างล็อกอยู่');
  await manager.type('#lock [type=password]', NAMES.passphrase);
  await manager.press('Enter');
  await manager.waitFor('#lock [type=password]', { hidden: true });
}

/** The template of the older version fills a form, and its drafts are offered by the background. */
async function usesThem(driver: Driver, site: Awaited<ReturnType<typeof startPracticeSite>>): Promise<void> {
  const job = { driver, site, tell: async () => undefined };
  expect((await driver.door<unknown[]>('drafts')).length).toBeGreaterThan(0);
  const page = await signIn(job);
  const panel = await fillFromTemplate(job, page, EMPTY);
  await closePanel(job, page, panel);
  expect(await page.value(FIELD.phone)).toBe('042001234');
}
