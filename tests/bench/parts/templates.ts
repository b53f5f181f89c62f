import { setTimeout as wait } from 'node:timers/promises';
import { launchDriver } from '../../support/driver-launch';
import { startPlainSite } from '../../support/driver-plain-site';
import type { PageDriver } from '../../support/driver';
import { definePart } from '../engine/define-part';
import { putTemplates, timeSearch, timeUntil } from '../templates-in-manager';

const TEMPLATES = 10_000;
const LOADS = 9;
const SEARCHES = 3;
const WANTED = 'แหล่งน้ำชุมชน แห่งที่ 99';
const FIRST_ROWS_MS = 50;
const KEY_MS = 16;
/** What the last page had asked for must not stand in the way of this one. */
const BETWEEN_MS = 1500;

export const templates = definePart({
  name: 'templates',
  what: `${TEMPLATES.toLocaleString('en')} templates in the manager: to the first rows; from a key in the search to its painted result`,
  baseline: 'the manager without a template; a key in a box of the same page that nobody listens to',
  builds: ['test'],
  async run(pace) {
    const site = await startPlainSite('<!doctype html><title>-</title>');
    const driver = await launchDriver('chromium', { port: site.port });
    try {
      const manager = await driver.openExtensionPage('options.html');
      await manager.waitFor('#templates');
      const loads = (selector: string) => timeLoads(manager, selector, pace.rounds(LOADS));
      const empty = await loads('#templates');
      await manager.evaluate(putTemplates, TEMPLATES);
      const full = await loads('[data-template]');
      await manager.waitFor('#templates nav');
      const keys: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
      for (let search = 0; search < pace.rounds(SEARCHES); search += 1) {
        const took = await manager.evaluate<typeof keys, [string]>(timeSearch, WANTED);
        keys.ours.push(...took.ours);
        keys.baseline.push(...took.baseline);
      }
      return {
        measures: [
          { what: 'first rows', unit: 'ms', ours: full, baseline: empty, target: { of: 'added', most: FIRST_ROWS_MS } },
          { what: 'key to result', unit: 'ms', ...keys, target: { of: 'p95', most: KEY_MS } },
        ],
      };
    } finally {
      await driver.close();
      await site.close();
    }
  },
});

async function timeLoads(page: PageDriver, selector: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    await wait(BETWEEN_MS);
    await page.reload();
    const took = await page.evaluate<number, [string]>(timeUntil, selector);
    if (round >= 0) times.push(took);
  }
  return times;
}
