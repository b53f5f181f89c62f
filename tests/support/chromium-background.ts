import type { BrowserContext, Worker } from '@playwright/test';
import { PATIENCE_MS } from './driver';
import { eventually } from './driver-scripts';

export interface ChromiumBackground {
  /** `chrome-extension://…/` */
  readonly origin: string;
  evaluate<T, A>(script: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  stop(): Promise<void>;
}

/**
 * The extension's service worker: asked, ended and started.
 *
 * Playwright keeps its `Worker` over an end (the target stays the same) and then waits for ever,
 * so whether it runs is asked of the browser, from the first tab, which shows the extension's icon.
 */
export async function findBackground(context: BrowserContext, known?: Worker): Promise<ChromiumBackground> {
  const worker = known ?? (await firstWorker(context));
  const origin = new URL('/', worker.url()).href;
  // The first tab; after an update, which closes the extension's own pages, another one.
  const page = known ? await context.newPage() : (context.pages()[0] ?? (await context.newPage()));
  await page.goto(new URL('icons/16.png', origin).href);
  const session = await context.newCDPSession(page);

  let status = 'unknown';
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.find(({ scriptURL }) => scriptURL.startsWith(origin))?.runningStatus ?? status;
    hasStopped ||= status === 'stopped';
  });
  await session.send('ServiceWorker.enable');
  const become = (wanted: string) => eventually(`a ${wanted} background`, async () => status === wanted);

  return {
    origin,
    evaluate: async (script, arg) => {
      if (status !== 'running') {
        await session.send('ServiceWorker.startWorker', { scopeURL: origin });
        await become('running');
      }
      return worker.evaluate(script as (arg: unknown) => never, arg);
    },
    stop: async () => {
      hasStopped = status === 'stopped';
      await session.send('ServiceWorker.stopAllWorkers');
      // What was told to it meanwhile may start it again at once.
      await eventually('a stopped background', async () => hasStopped);
    },
  };
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE_MS }));
}
