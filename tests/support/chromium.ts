import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowsers } from './browsers';
import { killOwn } from './kill-own';
import { type ChromiumBackground, findBackground } from './chromium-background';
import { drivePlaywright } from './chromium-page';
import { rootOpener } from './chromium-closed-root';
import { recordRequests } from './chromium-requests';
import { reachClosedRoot } from './closed-root';
import { type Driver, type LaunchOptions, type PageDriver, PATIENCE_MS, SITE_HOST, SITE_ORIGIN } from './driver';
import { eventually } from './driver-scripts';

/** Chromium, new headless, with the extension in it; the real host is the local server, every other name unknown. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await launchContext(options);
  const requests = recordRequests(context);
  let background = await findBackground(context);
  const opened = new Map<PageDriver, Page>();
  const errors: string[] = [];
  context.on('weberror', (thrown) => errors.push(String(thrown.error().stack)));

  const openUrl = async (url: string): Promise<PageDriver> => {
    const page = await context.newPage();
    const plain = drivePlaywright(page);
    const driver = options.reachesClosedRoot ? reachClosedRoot(plain, rootOpener(page)) : plain;
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
    errors: () => [...errors],
    stopBackground: () => background.stop(),
    kill: async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      killOwn('--user-data-dir=', options.profileDir);
      await closed;
    },
    updateExtension: async () => {
      await onExtensionsPage(context, allowUnpacked, undefined);
      const next = context.waitForEvent('serviceworker', { timeout: 3 * PATIENCE_MS });
      await background.evaluate(reloadExtension, undefined);
      background = await findBackground(context, await next);
    },
    disableExtension: () => onExtensionsPage(context, disable, new URL(background.origin).host),
    pages: () => [...opened].flatMap(([driver, page]) => (page.isClosed() ? [] : [driver])),
    close: () => context.close(),
  };
}

export async function launchContext(options: LaunchOptions): Promise<BrowserContext> {
  const { extensionDir, port } = options;
  const rules = `MAP ${SITE_HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const context = await chromium.launchPersistentContext(options.profileDir ?? '', {
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
      ...(options.flags ?? []),
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

function callDoor({ method, args }: { method: string; args: unknown[] }): unknown {
  const { assist } = globalThis as unknown as { assist: Record<string, (...args: unknown[]) => unknown> };
  return assist[method]!(...args);
}

/** Not at once: the answer to this call has to leave first. */
function reloadExtension(): void {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
  setTimeout(() => chrome.runtime.reload(), 50);
}

/** By the browser's own page of extensions, as a person does. */
async function onExtensionsPage<A>(context: BrowserContext, deed: (arg: A) => Promise<void>, arg: A): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(deed as (arg: unknown) => Promise<void>, arg);
  await page.close();
}

interface OfExtensionsPage {
  chrome: {
    management: { setEnabled(id: string, isOn: boolean): Promise<void> };
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  };
}

/** Without it Chromium switches an unpacked extension off when it is loaded anew. */
const allowUnpacked = (): Promise<void> =>
  (globalThis as unknown as OfExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
    inDeveloperMode: true,
  });

const disable = (id: string): Promise<void> =>
  (globalThis as unknown as OfExtensionsPage).chrome.management.setEnabled(id, false);

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
