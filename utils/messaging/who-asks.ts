import { browser } from 'wxt/browser';
import { SITE_ORIGIN } from '@/utils/site/address';

/** What a browser tells of whoever sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * `page`: our content script in a page of the site, or in the practice page · `login`: the same, once its page has turned into the login ·
 * `extension`: a page of our own, framed in the site's page or not.
 */
export type Asker = 'page' | 'login' | 'extension';

/** Undefined: nobody whom the background answers. */
export function whoAsks({ id, url, origin, frameId, tab }: Sender): Asker | undefined {
  const { runtime } = browser;
  if (id !== runtime.id) return undefined;
  const home = runtime.getURL('/');
  // It plays a page of the site, and may do as much and as little.
  if (url?.split(/[?#]/)[0] === runtime.getURL('/practice.html') && frameId === 0 && tab?.id !== undefined)
    return 'page';
  // Firefox may tell no origin; Chromium may show a framed page of ours under an address made for the occasion.
  if (url?.startsWith(home) || `${origin}/` === home) return 'extension';
  const address = url === undefined || !URL.canParse(url) ? undefined : new URL(url);
  if (address?.origin !== SITE_ORIGIN || frameId !== 0 || tab?.id === undefined) return undefined;
  return /^\/auth(?:\/|$)/.test(address.pathname) ? 'login' : 'page';
}
