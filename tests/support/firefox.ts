import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from './browsers';
import { startConnectProxy } from './connect-proxy';
import { reachClosedRoot } from './closed-root';
import { type Driver, type LaunchOptions, type PageDriver, PATIENCE_MS, SITE_HOST, SITE_ORIGIN } from './driver';
import { expressionOf } from './driver-scripts';
import { rootOpener } from './firefox-closed-root';
import { openInside } from './firefox-inside';
import { drivePuppeteer, goTo } from './firefox-page';

/** Any fixed id will do: it makes the extension's address known before it is installed. */
const UUID = '6f1d3a52-9c44-4e0b-8f57-2a7e5b90c1d4';
const EXTENSION_ORIGIN = `moz-extension://${UUID}/`;

/** Firefox over WebDriver BiDi, with the extension as a temporary add-on; the real host is the local server. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const extensionId = readExtensionId(options.extensionDir);
  const proxy = await startConnectProxy([SITE_HOST], options.port);
  const browser = await launchBrowser(options, extensionId, proxy.port);
  browser.once('disconnected', () => void proxy.close());
  await browser.installExtension(options.extensionDir);
  const inside = await openInside(browser, extensionId, SITE_ORIGIN);
  let bridge = await openBridge(browser);
  const opened = new Map<PageDriver, Page>();

  const openUrl = async (url: string): Promise<PageDriver> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // Ten thousand boxes take their time beside another browser.
    page.setDefaultNavigationTimeout(3 * PATIENCE_MS);
    const plain = drivePuppeteer(page, inside);
    const driver = options.reachesClosedRoot ? reachClosedRoot(plain, rootOpener(page)) : plain;
    opened.set(driver, page);
    await goTo(page, url);
    return driver;
  };

  return {
    name: 'firefox',
    open: (path) => openUrl(new URL(path, SITE_ORIGIN).href),
    openUrl,
    openExtensionPage: (path) => openUrl(new URL(path, EXTENSION_ORIGIN).href),
    door: async <T>(method: string, ...args: unknown[]) =>
      (await bridge.evaluate(expressionOf(callDoor, [method, args]))) as T,
    tabIdOf: (page) => inside.tabIdOf(opened.get(page)!),
    requests: () => inside.requests(),
    errors: () => [],
    stopBackground: () => inside.stopBackground(),
    kill: async () => {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
    },
    updateExtension: async () => {
      await browser.installExtension(options.extensionDir);
      bridge = await openBridge(browser);
    },
    disableExtension: () => inside.disableExtension(),
    pages: () => [...opened].flatMap(([driver, page]) => (page.isClosed() ? [] : [driver])),
    close: () => browser.close(),
  };
}

async function launchBrowser(options: LaunchOptions, extensionId: string, proxyPort: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: (await findBrowsers()).firefox,
    ...(options.profileDir && { userDataDir: options.profileDir }),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1366, height: 768 },
    env: { ...process.env, TZ: 'Asia/Bangkok', ...options.environment },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'intl.locale.requested': options.language ?? 'th',
    },
  });
}

function readExtensionId(extensionDir: string): string {
  const bytes = extensionDir.endsWith('.zip')
    ? unzipSync(readFileSync(extensionDir))['manifest.json']!
    : readFileSync(join(extensionDir, 'manifest.json'));
  const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * The way to the background: a tab of the extension's own origin that runs none of its code.
 * WebDriver shows no background; but any document of the extension, even its icon, has
 * `browser.runtime.getBackgroundPage()`, which also wakes an event page that sleeps.
 */
async function openBridge(browser: Browser): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await goTo(page, new URL('icons/16.png', EXTENSION_ORIGIN).href);
  return page;
}

interface BackgroundPage {
  assist: Record<string, (...args: unknown[]) => unknown>;
}

async function callDoor(method: string, args: unknown[]): Promise<unknown> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { getBackgroundPage(): Promise<BackgroundPage> } };
  };
  return (await browser.runtime.getBackgroundPage()).assist[method]!(...args);
}
