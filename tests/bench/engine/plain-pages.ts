import { chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../../support/browsers';

export type OpenPlain = (body: string, script: string) => Promise<Page>;

/** Chromium without the extension, for what runs in the page itself. */
export async function withPlainPages<T>(use: (open: OpenPlain) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: (await findBrowsers()).chromium, args: ['--no-sandbox'] });
  try {
    return await use(async (body, script) => {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="th"><body>${body}</body></html>`);
      await page.evaluate(`${script}\nundefined`);
      return page;
    });
  } finally {
    await browser.close();
  }
}
