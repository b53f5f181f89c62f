import { browser } from 'wxt/browser';
import { onTold, sendMessage, type PageVerb, type Protocol } from '@/utils/messaging/protocol';

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

/** Tells how far a fill of the tab has come. The returned function ends it. */
export const followFill = (
  tabShown: () => number | undefined,
  onProgress: (progress: { done: number; all: number }) => void,
): (() => void) =>
  onTold('fillProgress', ({ data, sender }) => {
    const id = sender?.tab?.id;
    // Through the background, as in a panel framed in Firefox, it comes from no tab.
    if ((id === undefined || id === tabShown()) && [data?.done, data?.all].every(Number.isInteger)) onProgress(data);
  });

/**
 * Tells when another page came in front or loaded (`onFront`), and when the page in front, settings or templates may
 * have changed (`onChange`, many a second while a page is filled). Other tabs change unheard. The returned function ends it.
 */
export function followPage(
  tabShown: () => number | undefined,
  { onFront, onChange }: { onFront(): void; onChange(): void },
): () => void {
  const isShown = (tabId: number | undefined) => tabId === undefined || tabId === tabShown();
  const tellOfLoading = (tabId: number, { status, url }: { status?: string; url?: string }) => {
    if ((status !== undefined || url !== undefined) && isShown(tabId)) onFront();
  };
  // A panel framed in Firefox hears through the background, which passes on its own page's changes only.
  const off = onTold('pageChanged', ({ sender }) => {
    if (isShown(sender?.tab?.id)) onChange();
  });
  const tellOfStored = () => onChange();
  const tellOfFront = () => onFront();
  browser.storage.onChanged.addListener(tellOfStored);
  tabs?.onActivated.addListener(tellOfFront);
  tabs?.onUpdated.addListener(tellOfLoading);
  addEventListener('focus', tellOfFront);
  return () => {
    off();
    browser.storage.onChanged.removeListener(tellOfStored);
    tabs?.onActivated.removeListener(tellOfFront);
    tabs?.onUpdated.removeListener(tellOfLoading);
    removeEventListener('focus', tellOfFront);
  };
}
