import type { Browser, Page } from 'puppeteer-core';
import type { RecordedRequest } from './driver';

/**
 * What WebDriver has no word for, done inside the browser's own window
 * (`--remote-allow-system-access`, scope "chrome" of WebDriver BiDi).
 */
export interface FirefoxInside {
  tabIdOf(page: Page): Promise<number>;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the event page as idleness would. */
  stopBackground(): Promise<void>;
  disableExtension(): Promise<void>;
  requests(): Promise<RecordedRequest[]>;
}

/** Puppeteer keeps its BiDi session to itself; these are the few members that lead to it. */
interface Internals {
  browsingContext: { userContext: { browser: { session: Session } } };
  _id: string;
}
interface Session {
  send(method: string, params: object): Promise<{ result: never }>;
}
type Evaluated =
  { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

/** The way to send WebDriver what Puppeteer has no word for. */
export function sessionOf(page: Page): { session: Session; context: string } {
  const frame = page.mainFrame() as unknown as Internals;
  return { session: frame.browsingContext.userContext.browser.session, context: frame._id };
}

const contextOf = (page: Page) => `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getBrowsingContextById(${JSON.stringify(sessionOf(page).context)});
})()`;

/** Sees the requests of every context, the background too, and whose they are; the browser's own are left out. */
const recordRequests = (siteOrigin: string) => `(() => {
  const recorded = (window.recordedRequests = []);
  const observe = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const asker = channel.loadInfo?.triggeringPrincipal;
    if (!asker || asker.isSystemPrincipal) return;
    const by = asker.isAddonOrExpandedAddonPrincipal ? 'extension' : 'page';
    const url = channel.URI.spec;
    if (by === 'extension' || !url.startsWith(${JSON.stringify(`${siteOrigin}/`)})) recorded.push({ url, by });
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
})()`;

export async function openInside(browser: Browser, extensionId: string, siteOrigin: string): Promise<FirefoxInside> {
  const [page] = await browser.pages();
  const { session } = sessionOf(page!);
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: (tree.result as { contexts: { context: string }[] }).contexts[0]!.context };

  const run = async <T>(expression: string): Promise<T> => {
    const asText = `(async () => JSON.stringify(await (${expression})))()`;
    const answer = await session.send('script.evaluate', { expression: asText, awaitPromise: true, target });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`Inside Firefox: ${evaluated.exceptionDetails.text}`);
    return (evaluated.result.value === undefined ? undefined : JSON.parse(evaluated.result.value)) as T;
  };

  await run(recordRequests(siteOrigin));
  return {
    tabIdOf: (page) =>
      run(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const tab = gBrowser.getTabForBrowser(${contextOf(page)}.embedderElement);
        return ExtensionParent.apiManager.global.tabTracker.getId(tab);
      })()`),
    setColorScheme: (page, scheme) => run(`void (${contextOf(page)}.prefersColorSchemeOverride = '${scheme}')`),
    stopBackground: () => {
      const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      return run(
        `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground(${options})`,
      );
    },
    disableExtension: () =>
      run(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).disable();
      })()`),
    requests: () => run('window.recordedRequests'),
  };
}
