import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowsers } from './browsers';
import { type ChromiumBackground, findBackground } from './chromium-background';
import { drivePlaywright } from './chromium-page';
import { recordRequests } from './chromium-requests';
import { type Driver, type LaunchOptions, type PageDriver, PATIENCE_MS, SITE_HOST, SITE_ORIGIN } from './driver';
import { eventually } from './driver-scripts';

/** Chromium, new headless, with the extension in it; the real host is the local server, every other name unknown. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await launchContext(options);
  const requests = recordRequests(context);
  const background = await findBackground(context);
  const opened = new Map<PageDriver, Page>();

  const openUrl = async (url: string): Promise<PageDriver> => {
    const page = await context.newPage();
    const driver = drivePlaywright(page);
    opened.set(driver, page);
    await page.goto(url);
    return driver;
  };

  return {
    name: 'chromium',
    open: (path) => openUrl(new URL(path, SITE_ORIGIN).href),
    openUrl,
    openExtensionPage: (path) => openUrl(new URL(path, background.origin).href),
    door: async <T>(method: string, ...args: unknown[]) => (await background.evaluate(callDoor, { method, args })) as T,
    tabIdOf: (page) => findTabId(opened.get(page)!, background),
    requests: async () => [...requests],
    stopBackground: () => background.stop(),
    pages: () => [...opened].flatMap(([driver, page]) => (page.isClosed() ? [] : [driver])),
    close: () => context.close(),
  };
}

export async function launchContext(options: LaunchOptions): Promise<BrowserContext> {
  const { extensionDir, port } = options;
  const rules = `MAP ${SITE_HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const context = await chromium.launchPersistentContext('', {
    executablePath: (await findBrowsers()).chromium,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1366, height: 768 },
    // On Linux Chromium takes its language from here and ignores --lang.
    env: { ...process.env, LANGUAGE: options.language ?? 'th', TZ: 'Asia/Bangkok', ...options.environment },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...quiet,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=${rules}`,
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

function callDoor({ method, args }: { method: string; args: unknown[] }): unknown {
  const { assist } = globalThis as unknown as { assist: Record<string, (...args: unknown[]) => unknown> };
  return assist[method]!(...args);
}

interface Tab {
  id: number;
  url?: string;
  active: boolean;
}

function listTabs(): Promise<Tab[]> {
  return (globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<Tab[]> } } }).chrome.tabs.query(
    {},
  );
}

async function findTabId(page: Page, background: ChromiumBackground): Promise<number> {
  const same = (await background.evaluate(listTabs, undefined)).filter(({ url }) => url === page.url());
  if (same.length === 1) return same[0]!.id;
  await page.bringToFront();
  return eventually('the page to be the active tab', async () => {
    const tabs = await background.evaluate(listTabs, undefined);
    return tabs.find(({ active, url }) => active && (url === undefined || url === page.url()))?.id;
  });
}
