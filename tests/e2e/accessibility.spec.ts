import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { makeCertificate } from '../support/certificate';
import { launchContext } from '../support/chromium';
import { findBackground } from '../support/chromium-background';
import { buildExtension } from '../support/extension-build';
import { startPracticeSite, type PracticeSite } from '../practice-site/index';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAGES = ['popup.html', 'options.html', 'welcome.html', 'practice.html', 'panel.html'] as const;
/** What a person can work; each needs a name that is spoken. */
const WORKED =
  /^(button|link|textbox|searchbox|checkbox|radio|combobox|listbox|option|switch|spinbutton|tab|menuitem)$/;
/** 1280 px at 400 %: nothing may have to be scrolled sideways (WCAG 1.4.10). The popup is as wide as it wants to be. */
const narrow = (path: string) => ({ width: path === 'popup.html' ? 340 : 320, height: 640 });
/** Longer than any page has stops. */
const MOST_TABS = 400;

test.describe.configure({ mode: 'default' });
test.beforeEach(({}, info) =>
  test.skip(info.project.name !== 'chromium', 'the accessibility tree is asked of Chromium'),
);

let context: BrowserContext;
let site: PracticeSite;
let origin: string;

test.beforeAll(async ({}, info) => {
  if (info.project.name !== 'chromium') return;
  site = await startPracticeSite({ port: 0, tls: makeCertificate() });
  context = await launchContext({ extensionDir: buildExtension('chromium', 'test'), port: site.port });
  origin = (await findBackground(context)).origin;
});
test.afterAll(async () => {
  await context?.close();
  await site?.close();
});

/** The page at rest, with something in it: the panel speaks of the practice page. */
async function open(path: (typeof PAGES)[number]): Promise<Page> {
  const page = await context.newPage();
  if (path === 'panel.html') {
    await page.goto(`${origin}practice.html`);
    await page.locator('emenscr-assist .marker').first().waitFor();
    const tab = await page.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
    const panel = await context.newPage();
    await panel.goto(`${origin}panel.html?tab=${String(tab)}`);
    await panel.locator('[data-action=capture]').waitFor();
    return panel;
  }
  await page.goto(origin + path);
  await page.locator('h1').first().waitFor();
  return page;
}

test.afterEach(async () => {
  const [first, ...others] = context?.pages() ?? [];
  if (first) for (const page of others) await page.close();
});

for (const path of PAGES) {
  test(`${path}: WCAG 2.2 AA by axe, in the light, in the dark and narrow`, async ({}, info) => {
    const page = await open(path);
    for (const [colorScheme, viewport] of [
      ['light', { width: 1280, height: 720 }],
      ['dark', { width: 1280, height: 720 }],
      ['light', narrow(path)],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: info.outputPath(`${colorScheme}-${viewport.width}.png`) });
      expect(await violations(page), `${colorScheme} ${viewport.width}`).toEqual([]);
    }
    const width = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth';
    expect(await page.evaluate(width), 'scrolled sideways').toBeLessThanOrEqual(0);
  });

  test(`${path}: everything that can be worked has a name for screen readers`, async () => {
    const page = await open(path);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const worked = nodes.filter(({ ignored, role }) => !ignored && WORKED.test(String(role?.value)));
    expect(worked.length).toBeGreaterThan(2);
    const nameless = worked.filter(({ name }) => !String(name?.value ?? '').trim());
    expect(nameless.map(({ role, backendDOMNodeId }) => `${role?.value} ${backendDOMNodeId}`)).toEqual([]);
  });

  test(`${path}: the keyboard goes through it, is always seen, and comes out again`, async () => {
    const page = await open(path);
    await page.bringToFront();
    const stops: { where: string; isSeen: boolean }[] = [];
    for (let turn = 0; turn < MOST_TABS; turn += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopOf);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.length, 'stops until it comes out').toBeLessThan(MOST_TABS);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  test(`${path}: nothing moves where less motion is wished for; in forced colours it is whole`, async ({}, info) => {
    const page = await open(path);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(movers)).toEqual([]);
    await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
    await page.screenshot({ path: info.outputPath('forced-colours.png') });
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`if (typeof axe === 'undefined') { ${AXE} } undefined`);
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })`;
  return page.evaluate(
    `${run}.then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`,
  );
}

/** Runs in the page: where the keyboard is, through open shadow roots; nothing once it has left the page. */
function stopOf(): { where: string; isSeen: boolean } | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return undefined;
  const { outlineStyle, boxShadow } = getComputedStyle(at);
  const { width, height, bottom, top } = at.getBoundingClientRect();
  const isInWindow = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  return {
    where: `${at.localName}.${at.className} ${(at.textContent ?? '').slice(0, 40)}`,
    isSeen: isInWindow && (outlineStyle !== 'none' || boxShadow !== 'none'),
  };
}

/** Runs in the page: what would move. */
function movers(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    const isMoving = animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
    return isMoving ? [`${element.localName}.${element.className}`] : [];
  });
}
