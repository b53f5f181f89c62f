import type { Page } from '@playwright/test';
import { launchContext } from '../support/chromium';
import { SITE_ORIGIN } from '../support/driver';
import { startPlainSite } from '../support/driver-plain-site';
import { buildExtension } from '../support/extension-build';

const AFTER_LOAD_MS = 4000;
const WHEELS = 90;
const WHEEL_PIXELS = 240;

/** As text: what a compiler leaves in functions, the page does not know. */
const WATCH_FRAMES = `(() => {
  window.frames_ = [];
  window.longTasks = 0;
  new PerformanceObserver((list) => (window.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  let last = performance.now();
  const note = (now) => {
    window.frames_.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
})()`;

export interface OverlayCost {
  /** Of the page's process after a collection, in MB. */
  heap: number;
  /** Between two frames while the page scrolls, in ms. */
  frames: readonly number[];
  /** Tasks over 50 ms while it scrolls. */
  longTasks: number;
}

/** The same page with a finding at each of its fields: with the released extension, and under `/auth/` without it. */
export async function measureOverlay(findings: number): Promise<{ with: OverlayCost; without: OverlayCost }> {
  const site = await startPlainSite(faultyForm(findings));
  const context = await launchContext({ extensionDir: buildExtension('chromium', 'release'), port: site.port });
  try {
    const measure = async (path: string) => measurePage(await context.newPage(), path);
    await measure('/auth/warm-up');
    return { without: await measure('/auth/form'), with: await measure('/form') };
  } finally {
    await context.close();
    await site.close();
  }
}

async function measurePage(page: Page, path: string): Promise<OverlayCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(new URL(path, SITE_ORIGIN).href);
  await page.waitForTimeout(AFTER_LOAD_MS);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  await page.evaluate(WATCH_FRAMES);
  await page.mouse.move(400, 300);
  for (let wheel = 0; wheel < WHEELS; wheel += 1) {
    await page.mouse.wheel(0, wheel < WHEELS / 2 ? WHEEL_PIXELS : -WHEEL_PIXELS);
    await page.waitForTimeout(30);
  }
  const scrolled = await page.evaluate<{ frames: number[]; longTasks: number }>(
    '({ frames: window.frames_, longTasks: window.longTasks })',
  );
  await page.close();
  return { heap, ...scrolled };
}

/** Every activity ends before it starts. */
function faultyForm(rows: number): string {
  const body = Array.from(
    { length: rows },
    (_none, row) =>
      `<tr><td>${row + 1}</td><td><input value="กิจกรรม ${row}"></td><td><input value="01/10/2569"></td><td><input value="30/09/2569"></td></tr>`,
  ).join('');
  return `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title><body><h1>กิจกรรม</h1><form>
<table><thead><tr><th>ลำดับ</th><th>กิจกรรมหลัก</th><th>วันที่เริ่มต้น</th><th>วันที่สิ้นสุด</th></tr></thead><tbody>${body}</tbody></table></form></body></html>`;
}
