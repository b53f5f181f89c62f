import { browser } from 'wxt/browser';
import { onMessage, sendMessage, type PageVerb, type Protocol } from '@/utils/messaging/protocol';

/** Asks the form page of a tab through the background. Rejects where no page of ours answers. */
export async function askPage<V extends PageVerb>(
  verb: V,
  tabId: number | undefined,
  ...[data]: Parameters<Protocol[V]>
): Promise<Awaited<ReturnType<Protocol[V]>>> {
  if (tabId === undefined) throw new Error('no tab');
  // The relay is untyped; both ends of it are the protocol's.
  return (await sendMessage('relayToPage', { tabId, verb, data })) as Awaited<ReturnType<Protocol[V]>>;
}

/** Missing where the panel is framed in a page in Firefox. */
const { tabs } = browser as Partial<typeof browser>;

/** The tab of `?tab=ID`, where the panel is framed in a page or opened for one; else the tab in front. */
export async function tabInFront(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return Number(asked);
  const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
  return tab?.id;
}

/** Tells when another page came in front, or the page in front changed. The returned function ends it. */
export function followPage(onChange: () => void): () => void {
  const tell = () => onChange();
  const off = onMessage('pageChanged', tell);
  const events = [tabs?.onActivated, tabs?.onUpdated, browser.storage.onChanged];
  events.forEach((event) => event?.addListener(tell));
  return () => {
    off();
    events.forEach((event) => event?.removeListener(tell));
  };
}
