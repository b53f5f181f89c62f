import { loadavg } from 'node:os';
import type { BrowserContext } from '@playwright/test';
import { launchContext } from '../support/chromium';
import { findBackground } from '../support/chromium-background';
import { eventually } from '../support/driver-scripts';
import { buildExtension } from '../support/extension-build';
import { buildEmptyPopup } from './popup-empty';
import { sayLoaded, openOnce } from './popup-opening';
import { alternate, rowsOf } from './popup-rounds';

const SETTINGS = { language: 'th', agencyName: 'สำนักงานกลุ่มจังหวัดตัวอย่าง', ruleSetId: 'provincial-cluster' };
const SHOWN = { ours: '.due-date time', empty: '#root > p' };

const folder = buildExtension('chromium', 'test');
const empty = await buildEmptyPopup(folder);
// Nothing asks the site for anything: the port answers nobody.
const context = await launchContext({ extensionDir: `${folder},${empty.folder}`, port: 9 });
try {
  const background = await findBackground(context);
  const [ourUrl, emptyUrl] = [`${background.origin}popup.html`, `${empty.origin}popup.html`];
  await keepDueDates(context, ourUrl);
  const openings = {
    ours: () => openOnce(context, ourUrl, SHOWN.ours),
    empty: () => openOnce(context, emptyUrl, SHOWN.empty),
  };

  // Our icon is still shown in the first tab: the other extension’s process must not have to be started either.
  await (await context.newPage()).goto(emptyUrl);
  const awake = await alternate(openings);
  // The officer’s first click of the morning: the background was ended, and this popup wakes it.
  const asleep = await alternate(openings, () => background.stop());
  console.table({ ...rowsOf('background awake', awake), ...rowsOf('background asleep', asleep) });
  console.log(`loaded by ours: ${await sayLoaded(context, ourUrl, folder)} (released: ≤ 25 kB)`);
  console.log(`loaded by the empty one: ${await sayLoaded(context, emptyUrl, empty.folder)}`);
  console.log(`load of the machine in the last minute: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await context.close();
  empty.remove();
}

/** Chooses the rules and opens the popup until the due dates are kept: what is measured is every opening but the first. */
async function keepDueDates(browser: BrowserContext, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: SETTINGS })})`);
  await page.reload();
  await page.waitForSelector(SHOWN.ours);
  await eventually('the due dates to be kept', async () => {
    const kept = await page.evaluate<string>(`chrome.storage.local.get('keptDues').then(JSON.stringify)`);
    return kept.includes(SETTINGS.ruleSetId);
  });
  for (const open of browser.pages().slice(1)) await open.close();
}
