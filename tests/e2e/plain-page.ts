import type { TestInfo } from '@playwright/test';
import type { Driver, PageDriver } from '../support/driver';
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
  /** Another build than the test build. */
  extensionDir?: string;
  path?: string;
}

/** One page of our own on the real host name, in a browser of its own. */
export async function withPage(
  html: string,
  { project }: Pick<TestInfo, 'project'>,
  use: (at: PlainPage) => Promise<void>,
  { path = '/', ...wishes }: Wishes = {},
): Promise<void> {
  const site = await startPlainSite(
    `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>${html}</html>`,
  );
  const driver = await launchDriver(browserOf(project), { port: site.port, ...wishes });
  try {
    const page = await driver.open(path);
    await use({ driver, page, tabId: await driver.tabIdOf(page), origin: `https://127.0.0.1:${site.port}` });
  } finally {
    await driver.close();
    await site.close();
  }
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
