import type { BrowserContext, Page, Request } from '@playwright/test';
import { type RecordedRequest, SITE_ORIGIN } from './driver';

/**
 * Records what leaves the practice host and what the extension asks of any host.
 * Pages, frames and the service worker report through Playwright; a content script's request to
 * the site itself looks like the page's own there, so the calling script's address is asked too.
 */
export function recordRequests(context: BrowserContext): RecordedRequest[] {
  const recorded: RecordedRequest[] = [];
  const record = (url: string, by: RecordedRequest['by']) => {
    if (/^(https?|wss?):/.test(url) && (by === 'extension' || !url.startsWith(`${SITE_ORIGIN}/`)))
      recorded.push({ url, by });
  };
  context.on('request', (request) => record(request.url(), isFromExtensionPage(request) ? 'extension' : 'page'));
  const watch = (page: Page) => watchContentScripts(page, (url) => record(url, 'extension'));
  for (const page of context.pages()) void watch(page);
  context.on('page', (page) => void watch(page));
  return recorded;
}

function isFromExtensionPage(request: Request): boolean {
  const from = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : frameOf(request));
  return from.startsWith('chrome-extension://');
}

/** A tab that the extension opens asks for its page before Playwright has a frame for it. */
function frameOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return request.url();
  }
}

async function watchContentScripts(page: Page, report: (url: string) => void): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      // The innermost caller asks. Further out an event of ours may stand, to which the page's own script reacts.
      const caller = initiator.stack?.callFrames[0]?.url ?? '';
      const isOurs = (url: string) => url.startsWith('chrome-extension://');
      if (isOurs(caller) && !isOurs(page.url())) report(request.url);
    });
    await session.send('Network.enable');
  } catch {
    // The page has gone before it could be watched.
  }
}
