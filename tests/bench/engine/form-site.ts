import type { BrowserContext } from '@playwright/test';
import { launchContext } from '../../support/chromium';
import { startPlainSite } from '../../support/driver-plain-site';
import { buildFolder, type BuildKind } from '../../support/extension-build';
import { openWatched } from './watched-page';

/** Where the same page stands with the extension, and where it never runs. */
export const WITH = '/form';
export const WITHOUT = '/auth/form';
const LATE = 'late';

/** The extension's host in the page: from then on it is at work. */
export const HOST = 'emenscr-assist';

/** One page under every path in a browser with the extension; under `…late` the body comes when `showForm` is called. */
export async function withForm<T>(
  body: string,
  use: (context: BrowserContext) => Promise<T>,
  build: BuildKind = 'release',
): Promise<T> {
  const site = await startPlainSite(`<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>
  <body><template>${body}</template><script>
    const showForm = () => document.body.append(document.querySelector('template').content.cloneNode(true));
    if (!location.pathname.endsWith('${LATE}')) showForm();
  </script></body></html>`);
  const context = await launchContext({ extensionDir: buildFolder('chromium', build), port: site.port });
  try {
    // The first page of a browser pays for the browser, the first one with the extension for its background.
    for (const path of [WITHOUT, WITH]) await (await openRested(context, path)).page.close();
    return await use(context);
  } finally {
    await context.close();
    await site.close();
  }
}

/** A page that has done all that it does by itself. */
export async function openRested(context: BrowserContext, path: string) {
  const watched = await openWatched(context, path);
  if (path === WITH) await watched.page.waitForSelector(HOST, { state: 'attached' });
  await watched.rest();
  return watched;
}

/** A page that has long been open when its form comes. */
export async function openLate(context: BrowserContext, path: string) {
  const watched = await openWatched(context, `${path}/${LATE}`);
  await watched.rest();
  return watched;
}
