import { expect } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDriver } from '../support/driver';
import { test, withPage, type PlainPage } from './plain-page';

const FORM =
  '<h1>ข้อมูลทั่วไป</h1><form><label>ชื่อโครงการ <input required></label><label>ปีงบประมาณ <input></label><label>หน่วยงานที่รับผิดชอบ <input></label></form>';
const PAGES = readdirSync(join(import.meta.dirname, '../../docs/help'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => (name === 'README.md' ? 'index' : name.slice(0, -'.md'.length)));
/** With nobody signed in, nothing is asked of the site beyond the form. */
const isFresh = true;

const helpLinks = (page: PageDriver): Promise<string[]> =>
  page.evaluate<string[], []>('[...document.querySelectorAll(".help-link")].map((link) => link.getAttribute("href"))');

test('every way to the help, on every surface and in both languages, leads to a page that speaks of it', async ({}, info) => {
  const use = async (at: PlainPage) => {
    const { driver, page, tabId } = at;
    await page.waitFor('emenscr-assist .dock');
    for (const language of ['th', 'en']) {
      const ways = new Set<string>();
      for (const [surface, fewest] of [
        ['popup.html', 1],
        ['options.html', 13],
        ['welcome.html', 1],
        [`panel.html?tab=${tabId}`, 1],
      ] as const) {
        const shown = await driver.openExtensionPage(surface);
        await shown.waitFor('.help-link');
        if (surface === 'options.html') await shown.waitFor('#diagnostics');
        const links = await helpLinks(shown);
        expect(links.length, surface).toBeGreaterThanOrEqual(fewest);
        for (const link of links) ways.add(link);
        await shown.close();
      }
      for (const way of ways) {
        const help = await driver.openExtensionPage(way.slice(1));
        await help.waitFor('h1');
        expect(await help.evaluate('document.documentElement.lang')).toBe(language);
        const id = way.split('#')[1];
        if (id !== undefined) expect(await help.count(`#${id}`), way).toBe(1);
        await help.close();
      }
      const manager = await driver.openExtensionPage('options.html');
      await manager.evaluate(speakEnglish);
      await manager.close();
    }
    expect(await driver.requests()).toEqual([]);
  };
  await withPage(FORM, info, use, { isFresh });
});

test('every page of the help is whole, leads only to what is there, and can be used by everybody', async ({}, info) => {
  test.setTimeout(300_000);
  const use = async ({ driver }: PlainPage) => {
    const anchors = new Map<string, string[]>();
    const wanted = new Map<string, string>();
    for (const page of PAGES) {
      const help = await driver.openExtensionPage(`help/${page}.html`);
      await help.waitFor('h1');
      const own = await help.url();
      const { ids, links, missing, isWide } = await help.evaluate(lookAt);
      expect(missing, page).toEqual([]);
      expect(isWide, page).toBe(false);
      anchors.set(own, ids);
      for (const link of links) wanted.set(link, page);
      for (const scheme of ['light', 'dark'] as const) {
        await help.setColorScheme(scheme);
        expect(await help.accessibility(), `${page} ${scheme}`).toEqual([]);
      }
      await help.close();
    }
    for (const [link, page] of wanted) {
      const [address = '', id] = link.split('#');
      expect(anchors.has(address), `${page} leads to ${link}`).toBe(true);
      if (id) expect(anchors.get(address), `${page} leads to ${link}`).toContain(decodeURIComponent(id));
    }
    // Each page is reached from the first one.
    expect([...anchors.keys()].filter((address) => !wanted.has(address))).toEqual([]);
    expect(await driver.requests()).toEqual([]);
  };
  await withPage(FORM, info, use, { viewport: { width: 360, height: 640 } });
});

function lookAt() {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  return {
    ids: all('[id]').map(({ id }) => id),
    links: all<HTMLAnchorElement>('a').map(({ href }) => href),
    missing: all<HTMLImageElement>('img')
      .filter(({ complete, naturalWidth, alt }) => !complete || naturalWidth === 0 || alt === '')
      .map(({ src }) => src),
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}

async function speakEnglish(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.local.set({ settings: { language: 'en' } });
}
