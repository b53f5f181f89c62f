import { setTimeout as wait } from 'node:timers/promises';
import { findBrowsers } from '../support/browsers';
import type { Driver } from '../support/driver';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { servePage } from './page-server';

/** How long a page may take to draw itself; a page that shows no form until then is read as it is. */
const DRAWING_MS = 4000;

/** Opens a saved page or a local address in Chromium, under the real host name and with the extension in it. */
export async function withExtension<T>(
  fileOrUrl: string,
  use: (driver: Driver, tabId: number) => Promise<T>,
): Promise<T> {
  await findBrowsers();
  buildExtension('chromium', 'test');
  const page = await servePage(fileOrUrl);
  try {
    const driver = await launchDriver('chromium', { port: page.port });
    try {
      const tab = await driver.open(page.path);
      await Promise.race([tab.waitFor('emenscr-assist .dock').catch(() => undefined), wait(DRAWING_MS)]);
      return await use(driver, await driver.tabIdOf(tab));
    } finally {
      await driver.close();
    }
  } finally {
    await page.close();
  }
}
