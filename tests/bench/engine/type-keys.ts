import { setTimeout as wait } from 'node:timers/promises';
import type { Work } from './script-in-trace';
import { MARK_NOW, type WatchedPage } from './watched-page';

const WARM_UP = 10;
/** Longer than the quiet after which what was typed is read. */
const AFTER_KEY_MS = 300;

/** What each key in the page's first box costs, with all that follows until the next one. */
export async function typeKeys({ page, work }: WatchedPage, count: number): Promise<Work[]> {
  await page.locator('input').first().focus();
  await page.evaluate(`addEventListener('keydown', () => { ${MARK_NOW} }, { capture: true })`);
  const costs = await work(async () => {
    for (let key = 0; key < WARM_UP + count; key += 1) {
      await page.keyboard.press('a');
      await wait(AFTER_KEY_MS);
    }
  });
  return costs.slice(WARM_UP);
}
