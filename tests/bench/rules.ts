import { chromium, type Browser } from '@playwright/test';
import { findBrowsers } from '../support/browsers';
import { bundleFor, quantile } from './bundle';
import { measureOverlay, type OverlayCost } from './overlay-in-extension';
import { aForm } from './pages';
import type { RuleCosts } from './rules-in-page';

const SIZES = [60, 1000, 4000];
const TIMES = 15;
const FINDINGS = 500;
/** A frame that took longer was dropped by half a frame or more, at 60 a second. */
const DROPPED_MS = 25;

const script = await bundleFor('rules-in-page.ts');
const browser = await chromium.launch({ executablePath: (await findBrowsers()).chromium, args: ['--no-sandbox'] });
try {
  await reportRules(browser);
} finally {
  await browser.close();
}
await reportOverlay();

/** All rules beside the bare walk over the same fields: ratios, so that the machine does not matter. */
async function reportRules(at: Browser): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const page = await at.newPage();
    await page.setContent(`<!doctype html><html lang="th"><body>${aForm(size)}</body></html>`);
    await page.evaluate(script);
    const cost = await page.evaluate<RuleCosts>(`rulesCost(${TIMES})`);
    await page.close();
    rows[`${size} controls`] = {
      'fields read': String(cost.fields),
      findings: String(cost.findings),
      'bare walk, ms': cost.walk.toFixed(4),
      'all rules at first, ms': cost.first.toFixed(2),
      'after a keystroke, ms': cost.keystroke.toFixed(3),
      'keystroke ÷ bare walk': (cost.keystroke / cost.walk).toFixed(1),
      'page rules that looked anew': `${cost.lookedAnew} of ${cost.pageRules}`,
    };
  }
  console.table(rows);
}

async function reportOverlay(): Promise<void> {
  const cost = await measureOverlay(FINDINGS);
  const row = ({ heap, frames, longTasks }: OverlayCost) => ({
    'heap, MB': heap.toFixed(1),
    'frame, median ms': quantile(frames, 0.5).toFixed(1),
    'frame, p95 ms': quantile(frames, 0.95).toFixed(1),
    [`frames over ${DROPPED_MS} ms`]: `${frames.filter((frame) => frame > DROPPED_MS).length} of ${frames.length}`,
    'tasks over 50 ms': longTasks,
  });
  console.table({ [`${FINDINGS} findings, with`]: row(cost.with), 'the same page without': row(cost.without) });
  console.log(`memory of ours with ${FINDINGS} findings: ${(cost.with.heap - cost.without.heap).toFixed(1)} MB`);
}
