import { browser, type Browser } from 'wxt/browser';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';

const SITE = 'https://emenscr.nesdc.go.th/';

export type PageInFront =
  | { status: 'reading' }
  /** Another site; its address is none of our business, and the browser does not tell it. */
  | { status: 'elsewhere' }
  /** The password page, which is never looked at. */
  | { status: 'login' }
  /** The site, but nobody of ours answers from it. */
  | { status: 'silent' }
  | { status: 'read'; state: PageState };

/** The tab of `?tab=ID`, where the popup was opened as a page; else the one in front. */
export async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(asked)) return browser.tabs.get(asked).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export async function readPageInFront(tab: Browser.tabs.Tab | undefined): Promise<PageInFront> {
  if (tab?.id === undefined || !tab.url?.startsWith(SITE)) return { status: 'elsewhere' };
  if (/^auth(?:[/?#]|$)/.test(tab.url.slice(SITE.length))) return { status: 'login' };
  return sendMessage('readPage', undefined, tab.id).then(
    (state) => ({ status: 'read', state }),
    () => ({ status: 'silent' }),
  );
}
