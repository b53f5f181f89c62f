import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { PATIENCE_MS } from '../../support/driver';
import { expressionOf } from '../../support/driver-scripts';

/** Milliseconds from the beginning of the navigation, by the page's own clock. */
export interface Opening {
  /** Until the element was put into the page. */
  stands: number;
  /** Until the first frame after that. */
  painted: number;
}

/** Opens an address in a new tab, as a popup is a new page each time, and closes it again. */
export async function openOnce(context: BrowserContext, url: string, selector: string): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.addInitScript({ content: expressionOf(noteShown, [selector, PATIENCE_MS]) });
    await page.goto(url, { waitUntil: 'commit' });
    return await page.evaluate<Opening>('globalThis.shown');
  } finally {
    await page.close();
  }
}

/** Runs before anything of the page does: a look from outside would come after the frame. */
function noteShown(selector: string, patience: number): void {
  const nextFrame = () =>
    new Promise<void>((painted) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted();
        port2.postMessage(undefined);
      });
    });
  const shown = new Promise<Opening>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${selector} never stood in ${location.href}`)), patience);
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      const stands = performance.now();
      void nextFrame().then(() => resolve({ stands, painted: performance.now() }));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  Object.assign(globalThis, { shown });
}

/** What the page loads of its extension, itself too: `25.0 kB gzip in 9 files`. */
export async function sayLoaded(context: BrowserContext, url: string, folder: string): Promise<string> {
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.goto(url);
  await page.close();
  const bytes = [...paths].map((path) => gzipSync(readFileSync(join(folder, path))).length);
  return `${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)} kB gzip in ${bytes.length} files`;
}
