import { browser } from 'wxt/browser';
import { onMessage } from '@/utils/messaging/protocol';

/** The tab of `?tab=ID`, where the panel is framed in a page or opened for one; else the tab in front. */
export async function tabInFront(): Promise<number | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Tells when another page came in front, or the page in front changed. The returned function ends it. */
export function followPage(onChange: () => void): () => void {
  const tell = () => onChange();
  const off = onMessage('pageChanged', tell);
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(tell);
  browser.storage.onChanged.addListener(tell);
  return () => {
    off();
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(tell);
    browser.storage.onChanged.removeListener(tell);
  };
}
