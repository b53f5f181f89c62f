import { test as base } from '@playwright/test';
import type { Driver, PageDriver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';
import { bundleFamily } from './bundle';

export interface Lab {
  driver: Driver;
  page: PageDriver;
  tabId: number;
  /** What the framework itself believes: its own state, never the DOM. */
  state(): Promise<unknown>;
}

type WithLab = (family: string, use: (lab: Lab) => Promise<void>) => Promise<void>;

/**
 * Pages with real widgets of one family in a form of general information, on the real host name,
 * one after another in one browser: each has its own address, so the extension takes none for another.
 *
 * A family's file draws into `#lab` and sets `window.lab = { state }`.
 */
export const test = base.extend<object, { withLab: WithLab }>({
  withLab: [
    async ({}, use, info) => {
      let html = '';
      const site = await startPlainSite(() => html);
      const driver = await launchDriver(browserOf(info.project), { port: site.port });
      await use(async (family, tryIt) => {
        html = await drawPage(family);
        const page = await driver.open(`/lab/${family}`);
        await page.waitFor('emenscr-assist .dock');
        await tryIt({
          driver,
          page,
          tabId: await driver.tabIdOf(page),
          state: () => page.evaluate('window.lab.state()'),
        });
        await page.close();
      });
      await driver.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

async function drawPage(family: string): Promise<string> {
  const { script, styles } = await bundleFamily(family);
  const body = `<style>${styles}</style><h1>ข้อมูลทั่วไป</h1><div id="lab"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  return `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>${body}</html>`;
}
