import { test as base, type TestInfo } from '@playwright/test';
import type { Driver, LaunchOptions, PageDriver } from '../support/driver';
import { eventually } from '../support/driver-scripts';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';

export interface PlainPage {
  driver: Driver;
  page: PageDriver;
  tabId: number;
  origin: string;
}

export interface Wishes {
  /** Another build than the test build, in a browser of its own. */
  extensionDir?: string;
  /** A browser that was never used. */
  isFresh?: boolean;
  /** In a browser of its own. */
  viewport?: LaunchOptions['viewport'];
  path?: string;
}

/** A site of one page, and a browser that looks at it. */
interface Desk {
  driver: Driver;
  port: number;
  show(html: string): void;
  close(): Promise<void>;
}

/** The worker's, once a test has asked for it: a browser takes seconds to start. */
let shared: Desk | undefined;

export const test = base.extend<object, { tidyDesk: void }>({
  tidyDesk: [
    async ({}, use) => {
      await use();
      await shared?.close();
    },
    { scope: 'worker', auto: true },
  ],
});

/** One page of our own on the real host name; nothing is kept of tests before. */
export async function withPage(
  html: string,
  { project }: Pick<TestInfo, 'project'>,
  use: (at: PlainPage) => Promise<void>,
  { path = '/', isFresh = false, ...wishes }: Wishes = {},
): Promise<void> {
  const isOwn = isFresh || wishes.extensionDir !== undefined || wishes.viewport !== undefined;
  const desk = isOwn ? await openDesk(project, wishes) : (shared ??= await openDesk(project));
  const { driver, port } = desk;
  desk.show(html);
  try {
    const page = await driver.open(path);
    await use({ driver, page, tabId: await driver.tabIdOf(page), origin: `https://127.0.0.1:${port}` });
  } finally {
    if (isOwn) await desk.close();
    else {
      for (const page of driver.pages()) await page.close();
      await driver.door('forget');
    }
  }
}

async function openDesk(project: TestInfo['project'], { extensionDir, viewport }: Wishes = {}): Promise<Desk> {
  let shown = '';
  const site = await startPlainSite(
    () => `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>${shown}</html>`,
  );
  const driver = await launchDriver(browserOf(project), {
    port: site.port,
    ...(extensionDir && { extensionDir }),
    ...(viewport && { viewport }),
  });
  return {
    ...{ driver, port: site.port },
    show: (html) => (shown = html),
    async close() {
      await driver.close();
      await site.close();
    },
  };
}

/** Waits until the extension answers for a page that never shows its dock. */
export const answering = ({ driver, tabId }: PlainPage): Promise<boolean> =>
  eventually('the page to be read', () =>
    driver.door('read', tabId).then(
      () => true,
      () => undefined,
    ),
  );

export interface Receipt {
  results: { field: string; outcome: string; because?: string; before: string; after: string; options?: string[] }[];
}

export const outcomesOf = ({ results }: Receipt) =>
  Object.fromEntries(results.map(({ field, outcome, because }) => [field, because ?? outcome]));
