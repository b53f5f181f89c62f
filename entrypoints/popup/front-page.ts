import { browser, type Browser } from 'wxt/browser';
import type { PageInFront } from '@/components/calendar/page-summary';
import { common } from '@/utils/i18n/common';
import { createTranslate } from '@/utils/i18n/translate';
import { type PageState, sendMessage } from '@/utils/messaging/protocol';
import type { Language } from '@/utils/model/settings';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { SITE_ORIGIN } from '@/utils/site/address';

/** `popup.html?tab=3` speaks of that tab; the popup itself of the tab in front. */
export const askedTab = Number(new URLSearchParams(location.search).get('tab')) || undefined;

export async function frontTab(): Promise<Browser.tabs.Tab | undefined> {
  if (askedTab !== undefined) return browser.tabs.get(askedTab).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The browser tells the address of our one site and of our own pages only. */
export async function readFrontPage(tab: Browser.tabs.Tab | undefined): Promise<PageState | PageInFront> {
  const isOf = (home: string) => tab?.url?.startsWith(home);
  if (tab?.id === undefined || !(isOf(`${SITE_ORIGIN}/`) || isOf(browser.runtime.getURL('/practice.html'))))
    return 'elsewhere';
  if (/^https:\/\/[^/]+\/auth(?:[/?#]|$)/.test(tab.url ?? '')) return 'login';
  return sendMessage('readPage', undefined, tab.id).catch(() => 'silent' as const);
}

export function summarise(page: PageState | PageInFront, language: Language): PageInFront {
  if (typeof page === 'string' || !('snapshot' in page)) return page;
  const { snapshot, findings } = page;
  if (snapshot.sections.length === 0) return 'noForm';
  const say = createTranslate(common, language);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    sectionNames: snapshot.sections.map((section) => say(`section.${section}`)),
    ...coverageOf(snapshot),
    counts: { error: count('error'), warning: count('warning'), advice: count('advice') },
  };
}
