import { test as base } from '@playwright/test';
import { type PracticeSite, startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { Driver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';

export { expect } from '@playwright/test';

/** `driver` and `site` live as long as the worker; the pages of a test end with it, pictured if it failed. */
export const test = base.extend<{ tidyPages: void }, { site: PracticeSite; driver: Driver }>({
  site: [
    // Playwright reads the wished-for fixtures from this pattern, an empty one too.
    async ({}, use) => {
      const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ site }, use, { project }) => {
      const driver = await launchDriver(browserOf(project), { port: site.port });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tidyPages: [
    async ({ driver }, use, testInfo) => {
      await use();
      for (const [index, page] of driver.pages().entries()) {
        const isFailed = testInfo.status !== testInfo.expectedStatus;
        // A page that the test has broken must not hide why it failed.
        if (isFailed) await page.screenshot(testInfo.outputPath(`page-${index + 1}.png`)).catch(() => undefined);
        await page.close();
      }
    },
    { auto: true },
  ],
});
