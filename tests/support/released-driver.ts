import type { Driver, LaunchOptions, PageDriver } from './driver';
import { launchDriver } from './driver-launch';

/**
 * A browser with a released build in it, which has no door: of what tests ask there, `read` alone is answered, through a
 * page of the extension, as its panel asks.
 */
export async function launchReleased(browser: Driver['name'], options: LaunchOptions): Promise<Driver> {
  const driver = await launchDriver(browser, { ...options, reachesClosedRoot: true });
  const desk = await driver.openExtensionPage('options.html');
  await desk.waitFor('h1');
  return {
    ...driver,
    door: async <T>(method: string, ...args: unknown[]) => {
      if (method !== 'read') throw new Error(`A released build has no door for ${method}`);
      return (await send(desk, 'relayToPage', { tabId: args[0], verb: 'readPage' })) as T;
    },
  };
}

interface Answer {
  res?: unknown;
  err?: unknown;
}

/** Asks the background as one of the extension's own pages. */
export async function send(desk: PageDriver, verb: string, data?: unknown): Promise<unknown> {
  const { res, err } = await desk.evaluate(sendMessage, verb, data ?? null);
  if (err !== undefined) throw new Error(`${verb}: ${JSON.stringify(err)}`);
  return res;
}

function sendMessage(type: string, data: unknown): Promise<Answer> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<Answer> } };
  };
  return chrome.runtime.sendMessage({ id: 1, type, data: data ?? undefined, timestamp: Date.now() });
}
