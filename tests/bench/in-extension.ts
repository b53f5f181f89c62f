import type { CDPSession, Page } from '@playwright/test';
import { launchContext } from '../support/chromium';
import { SITE_ORIGIN } from '../support/driver';
import { startPlainSite } from '../support/driver-plain-site';
import { buildExtension } from '../support/extension-build';
import { aForm } from './pages';

const KEYS = 40;
/** Longer than the quiet after which what was typed is read. */
const AFTER_KEY_MS = 300;
const AFTER_LOAD_MS = 3000;

/** What the released extension costs a form page: the same page with it and, under `/auth/`, where it never runs. */
export interface PageCosts {
  fields: number;
  /** Script until the page rests, in ms. */
  load: { with: number; without: number };
  /** Script from the form's coming into a page that has long been open until it rests again, in ms: the first hints. */
  late: { with: number; without: number };
  /** The longest task that the page saw, in ms; the browser tells of none under 50. */
  longestTask: { with: number; without: number };
  /** Script of each keystroke and of the reading after it, in ms. */
  keys?: { with: readonly number[]; without: readonly number[] };
}

export async function measureInExtension(sizes: readonly number[], keysAt: number): Promise<PageCosts[]> {
  const costs: PageCosts[] = [];
  const extensionDir = buildExtension('chromium', 'release');
  for (const fields of sizes) {
    const site = await startPlainSite(pageWith(aForm(fields)));
    const context = await launchContext({ extensionDir, port: site.port });
    try {
      const measure = (path: string) => measurePage(context.newPage(), path, fields === keysAt);
      const measureLate = (path: string) => measureLateForm(context.newPage(), path);
      // The first page of a browser pays for the browser.
      await measure('/auth/warm-up');
      const without = await measure('/auth/form');
      const with_ = await measure('/form');
      const late = { without: await measureLate('/auth/late'), with: await measureLate('/late') };
      costs.push({
        ...{ fields, late },
        load: { with: with_.load, without: without.load },
        longestTask: { with: with_.longest, without: without.longest },
        ...(fields === keysAt && { keys: { with: with_.keys, without: without.keys } }),
      });
    } finally {
      await context.close();
      await site.close();
    }
  }
  return costs;
}

async function measurePage(opening: Promise<Page>, path: string, withKeys: boolean) {
  const page = await opening;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(new URL(path, SITE_ORIGIN).href);
  await page.waitForTimeout(AFTER_LOAD_MS);
  const load = await scriptOf(session);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  const keys: number[] = [];
  if (withKeys) {
    await page.locator('input').first().focus();
    for (let key = 0; key < KEYS; key += 1) {
      const before = await scriptOf(session);
      await page.keyboard.press('a');
      await page.waitForTimeout(AFTER_KEY_MS);
      keys.push((await scriptOf(session)) - before);
    }
  }
  await page.close();
  return { load, longest, keys };
}

/** A page whose form is there at once, or under `/late` when `showForm` is called. */
const pageWith = (form: string) => `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>
  <body><template>${form}</template><script>
    const showForm = () => document.body.append(document.querySelector('template').content.cloneNode(true));
    if (!location.pathname.endsWith('/late')) showForm();
  </script></body></html>`;

async function measureLateForm(opening: Promise<Page>, path: string): Promise<number> {
  const page = await opening;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(new URL(path, SITE_ORIGIN).href);
  await page.waitForTimeout(AFTER_LOAD_MS);
  const before = await scriptOf(session);
  await page.evaluate('showForm()');
  await page.waitForTimeout(AFTER_LOAD_MS);
  const late = (await scriptOf(session)) - before;
  await page.close();
  return late;
}

/** Script run in the page so far, ours and its own, in ms. */
async function scriptOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}
