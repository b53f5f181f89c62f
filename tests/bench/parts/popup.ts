import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { launchContext } from '../../support/chromium';
import { findBackground } from '../../support/chromium-background';
import { eventually } from '../../support/driver-scripts';
import { buildFolder } from '../../support/extension-build';
import { definePart, type Measure } from '../engine/define-part';
import { inTurn, type Pair, pick } from '../engine/in-turn';
import { buildEmptyPopup } from '../popup/build-empty';
import { type Opening, openOnce, sayLoaded } from '../popup/open-once';

const ROUNDS = 30;
const WARM_UP = 4;
const MOST_RATIO = 1.5;
/** What an opening has asked for must not stand in the way of the next. */
const PAUSE_MS = 400;
const SETTINGS = { language: 'th', agencyName: 'สำนักงานกลุ่มจังหวัดตัวอย่าง', ruleSetId: 'provincial-cluster' };
const SHOWN = { ours: '.due-date time', empty: '#root > p' };

export const popup = definePart({
  name: 'popup',
  what: 'from opening the popup to the next due date',
  baseline: 'an empty popup of the same framework under the same policy, opened in turn with it',
  builds: ['test'],
  async run(pace) {
    const folder = buildFolder('chromium', 'test');
    const empty = await buildEmptyPopup(folder);
    // Nothing asks the site for anything: the port answers nobody.
    const context = await launchContext({ extensionDir: `${folder},${empty.folder}`, port: 9 });
    try {
      const background = await findBackground(context);
      const [ourUrl, emptyUrl] = [`${background.origin}popup.html`, `${empty.origin}popup.html`];
      await keepDueDates(context, ourUrl);
      // Our icon is still shown in the first tab: the other extension’s process must not have to be started either.
      await (await context.newPage()).goto(emptyUrl);
      const open = async (before: () => Promise<void>, url: string, selector: string) => {
        await wait(PAUSE_MS);
        await before();
        return openOnce(context, url, selector);
      };
      const openBoth = (before: () => Promise<void>) =>
        inTurn(
          pace.rounds(ROUNDS),
          { ours: () => open(before, ourUrl, SHOWN.ours), baseline: () => open(before, emptyUrl, SHOWN.empty) },
          WARM_UP,
        );
      const awake = await openBoth(async () => undefined);
      // The officer’s first click of the morning: the background was ended, and this popup wakes it.
      const asleep = await openBoth(() => background.stop());
      return {
        measures: [...measuresOf('background awake', awake), ...measuresOf('background asleep', asleep)],
        notes: [
          `loaded by ours: ${await sayLoaded(context, ourUrl, folder)} (test build)`,
          `loaded by the empty one: ${await sayLoaded(context, emptyUrl, empty.folder)}`,
        ],
      };
    } finally {
      await context.close();
      empty.remove();
    }
  },
});

/** The frame that shows it has a target; the script before that frame explains it. */
const measuresOf = (name: string, openings: Pair<Opening>): Measure[] => [
  {
    ...{ what: `${name}: painted`, unit: 'ms', ...pick(openings, ({ painted }) => painted) },
    target: { of: 'ratio', most: MOST_RATIO },
  },
  { what: `${name}: in the page`, unit: 'ms', ...pick(openings, ({ stands }) => stands) },
];

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
