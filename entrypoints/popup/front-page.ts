import { browser } from 'wxt/browser';
import type { PageInFront } from '@/components/calendar/page-summary';
import { common } from '@/utils/i18n/common';
import { createTranslate } from '@/utils/i18n/translate';
import { type PageState, sendMessage } from '@/utils/messaging/protocol';
import type { Language } from '@/utils/model/settings';
import { coverageOf } from '@/utils/overlay/coverage-of';

/** `popup.html?tab=3` speaks of that tab; the popup itself of the tab in front. */
export const askedTab = Number(new URLSearchParams(location.search).get('tab')) || undefined;

export async function frontTab(): Promise<number> {
  if (askedTab !== undefined) return askedTab;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Only form pages answer. */
export function readFrontPage(tabId: number): Promise<PageState | 'none'> {
  return sendMessage('readPage', undefined, tabId).catch(() => 'none' as const);
}

export function summarise({ snapshot, findings }: PageState, language: Language): PageInFront {
  const say = createTranslate(common, language);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    sectionNames: snapshot.sections.map((section) => say(`section.${section}`)),
    ...coverageOf(snapshot),
    counts: { error: count('error'), warning: count('warning'), advice: count('advice') },
  };
}
