import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  captureTemplate,
  closePanel,
  fillFromTemplate,
  openGeneral,
  openPanel,
  PARTLY,
  MISTAKES,
  signIn,
  FIELD,
} from '../e2e/main-job';
import type { MainJob } from '../e2e/main-job';
import { startPracticeSite } from '../practice-site/index';
import { findBrowsers } from '../support/browsers';
import { makeCertificate } from '../support/certificate';
import type { Driver, PageDriver } from '../support/driver';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { pictureDueDates } from './picture-due-dates';
import { pictureHelp } from './picture-help';
import { pictureDrafts, pictureKeeping, pictureOutdated } from './picture-nothing-lost';
import { picturePages } from './picture-pages';
import { pictureForStores } from './picture-for-stores';
import { pictureFourActions, pictureShelf, type Look, type Picture } from './picture-templates';
import { setUp } from './set-up';

/**
 * Pictures of every surface in both browsers, languages and colour schemes, to be looked at: `pictures/`.
 * Words after the command choose among them: `npm run pictures -- chromium th`; `due` is the due dates only, `kept`
 * what is kept, locked and told of, `pages` the practice page, the help, and all pages empty and with long names; instead of all these `store` makes the stores' pictures, and `help` those of the help.
 */
const wanted = process.argv.slice(2);
const isWanted = (...names: string[]) => wanted.every((word) => names.includes(word));
const isDueOnly = wanted.includes('due');
const isKeptOnly = wanted.includes('kept');
const arePagesOnly = wanted.includes('pages');
const OUTPUT = join(import.meta.dirname, '../../pictures');

await findBrowsers();
if (wanted.includes('help')) await pictureHelp();
else if (wanted.includes('store')) await pictureForStores();
else await pictureSurfaces();

async function pictureSurfaces(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  for (const browser of ['chromium', 'firefox'] as const) {
    if (wanted.some((word) => ['chromium', 'firefox'].includes(word) && word !== browser)) continue;
    const extensionDir = buildExtension(browser, 'test');
    for (const language of ['th', 'en'] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        if (!isWanted(browser, language, scheme, 'due', 'kept', 'pages')) continue;
        const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
        const driver = await launchDriver(browser, { port: site.port, extensionDir });
        try {
          await pictureAll({ driver, site, tell: async () => undefined }, language, scheme);
        } finally {
          await driver.close();
          await site.close();
        }
        if (isDueOnly || isKeptOnly || arePagesOnly) continue;
        await pictureFourActions(
          browser,
          extensionDir,
          scheme,
          (at) => setUp(at, language),
          (name, page) => page.screenshot(join(OUTPUT, `${name}-${browser}-${language}-${scheme}.png`)),
        );
      }
    }
  }
}

async function pictureAll(job: MainJob, language: 'th' | 'en', scheme: 'light' | 'dark'): Promise<void> {
  const { driver } = job;
  const picture: Picture = (name, page, options) =>
    page.screenshot(join(OUTPUT, `${name}-${driver.name}-${language}-${scheme}.png`), options);
  await setUp(driver, language);
  if (!isDueOnly && !isKeptOnly) await picturePages(driver, language, (path) => open(driver, path, scheme), picture);
  if (arePagesOnly) return;
  if (!isKeptOnly) await pictureDueDates(driver, (path) => open(driver, path, scheme), picture);
  if (isDueOnly) return;
  const page = await signIn(job);
  await page.setColorScheme(scheme);
  const manager = await open(driver, 'options.html', scheme);
  if (!isKeptOnly) await pictureWork(job, { page, manager, picture, scheme });
  await pictureDrafts(job, { page, picture, scheme });
  await pictureKeeping(manager, picture);
  await pictureOutdated(job, page, picture);
}

/** A day's work on forms, in the panel and in the manager. */
async function pictureWork(
  job: MainJob,
  { page, manager, picture, scheme }: Look & { manager: PageDriver },
): Promise<void> {
  const { driver } = job;
  const inColour = async (at: PageDriver, name: string) => {
    await at.setColorScheme(scheme);
    await picture(name, at);
  };
  // In Firefox a page behind another one has no focus to give.
  await page.bringToFront();
  await openGeneral(job, page, MISTAKES);
  await page.waitFor('emenscr-assist .marker');
  await page.focus(FIELD.name);
  await page.waitFor('emenscr-assist .card');
  await picture('form-card', page);
  await page.focus(FIELD.end);
  await picture('form-two-findings', page);
  await page.press('Escape');
  await page.click('emenscr-assist [data-action=teach]');
  await page.waitFor('emenscr-assist .lesson');
  await picture('lesson-which-field', page);
  await page.click('emenscr-assist .lesson [data-field="general.responsibleName"]');
  await page.pressAt(FIELD.name);
  await page.waitFor('emenscr-assist .lesson__facts');
  await picture('lesson-check', page);
  await page.click('emenscr-assist [data-action=end-lesson]');
  await page.waitFor('emenscr-assist .dock');
  await captureTemplate({ ...job, tell: async (_step, at) => inColour(at, 'panel-capture') }, page, 'ข้อมูลที่ใช้ทุกโครงการ');
  const panel = await openPanel(job, page);
  await panel.setColorScheme(scheme);
  await panel.waitFor('[data-action=use-template]');
  await picture('panel', driver.name === 'firefox' ? page : panel);
  await picturePanel(job, page, panel, picture);
  let step = 0;
  const names = ['panel-preview', 'panel-receipt'];
  await fillFromTemplate(
    { ...job, tell: async (_step, at) => inColour(at, names[step++] ?? 'panel-more') },
    page,
    PARTLY,
    true,
  );
  await manager.reload();
  await manager.waitFor('h1');
  await picture('manager', manager);
  await pictureShelf(manager, picture);
  await manager.evaluate("for (const fold of document.querySelectorAll('#rules details')) fold.open = true");
  await picture('manager-whole', manager, { fullPage: true });
}

/** The panel further down, its list for a superior, and what it says of a project's other pages. */
async function picturePanel(job: MainJob, page: PageDriver, panel: PageDriver, picture: Picture): Promise<void> {
  const { driver, site } = job;
  const shown = driver.name === 'firefox' ? page : panel;
  const look = async (name: string, selector: string) => {
    await panel.evaluate((wish: string) => document.querySelector(wish)?.scrollIntoView(), selector);
    await picture(name, shown);
  };
  await look('panel-findings', '.ready');
  await panel.evaluate("document.querySelector('.row .ignore')?.setAttribute('open', '')");
  await panel.evaluate("document.querySelector('.quality')?.setAttribute('open', '')");
  await look('panel-project', '#project');
  await look('panel-quality', '.quality');
  await panel.click('[data-action=fix]');
  await panel.waitFor('[data-action=apply]');
  await picture('panel-fixes', shown);
  const sheet = await driver.openExtensionPage(`panel.html?tab=${await driver.tabIdOf(page)}&report`);
  await sheet.waitFor('.sheet');
  await picture('list-to-print', sheet);
  await sheet.close();
  await page.bringToFront();
  await closePanel(job, page, panel);
  await page.goto(site.entryPath(MISTAKES, 'budget'));
  await page.waitFor('emenscr-assist .marker');
  await page.focus('[name=f_501]');
  await page.waitFor('emenscr-assist .card');
  await picture('form-budget', page);
}

async function open(driver: Driver, path: string, scheme: 'light' | 'dark'): Promise<PageDriver> {
  const page = await driver.openExtensionPage(path);
  await page.setColorScheme(scheme);
  await page.waitFor('h1, h2');
  return page;
}
