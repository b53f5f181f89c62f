import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OFFER, typeDraft } from '../e2e/drafts';
import { captureTemplate, closePanel, EMPTY, MISTAKES, openGeneral, openPanel, PARTLY, signIn } from '../e2e/main-job';
import type { MainJob } from '../e2e/main-job';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { PageDriver } from '../support/driver';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { setUp } from './set-up';

const OUTPUT = join(import.meta.dirname, '../../store/screenshots');
/** What both stores take. */
const SIZE = { width: 1280, height: 800 };

/** Five pictures in each language for the stores; in Firefox, which shows the panel in the page to a test. */
export async function pictureForStores(): Promise<void> {
  const extensionDir = buildExtension('firefox', 'test');
  for (const language of ['th', 'en'] as const) {
    mkdirSync(join(OUTPUT, language), { recursive: true });
    const site = await startPracticeSite({ tls: makeCertificate() });
    const driver = await launchDriver('firefox', { port: site.port, extensionDir, viewport: SIZE });
    const job: MainJob = { driver, site, tell: async () => undefined };
    const picture = (number: number, page: PageDriver) => page.screenshot(join(OUTPUT, language, `${number}.png`));
    try {
      await setUp(driver, language, { kind: 'cluster', ruleSetId: 'provincial-cluster' });
      const page = await signIn(job);
      await pictureHints(job, page, picture);
      await picturePreview(job, page, picture);
      await pictureDraft(job, page, picture);
      await pictureManager(job, picture);
    } finally {
      await driver.close();
      await site.close();
    }
  }
}

/** The browser leaves the place of scroll bars empty in pictures. */
const hideScrollBars = (page: PageDriver) =>
  page.evaluate("void (document.documentElement.style.scrollbarWidth = 'none')");

type Take = (number: number, page: PageDriver) => Promise<void>;

async function pictureHints(job: MainJob, page: PageDriver, picture: Take): Promise<void> {
  await page.goto(job.site.entryPath(MISTAKES, 'budget'));
  await hideScrollBars(page);
  await page.waitFor('emenscr-assist .marker');
  await page.focus('[name=f_501]');
  await page.waitFor('emenscr-assist .card');
  await picture(1, page);
}

async function picturePreview(job: MainJob, page: PageDriver, picture: Take): Promise<void> {
  await openUnfolded(job, page, PARTLY);
  await captureTemplate(job, page, 'ข้อมูลที่ใช้ทุกโครงการ ปีงบประมาณ พ.ศ. 2570');
  await openUnfolded(job, page, MISTAKES);
  const panel = await openPanel(job, page);
  await hideScrollBars(panel);
  await panel.waitFor('[data-action=use-template]');
  await panel.click('[data-action=use-template]');
  await panel.waitFor('[data-action=apply]');
  await picture(2, page);
  await closePanel(job, page, panel);
}

async function pictureDraft(job: MainJob, page: PageDriver, picture: Take): Promise<void> {
  await openGeneral(job, page, EMPTY);
  await typeDraft(page);
  await page.evaluate('scrollTo(0, 0)');
  await page.reload();
  await unfold(page);
  await page.waitFor(OFFER);
  const panel = await openPanel(job, page);
  await panel.waitFor('[data-action=compare-draft]');
  await panel.click('[data-action=compare-draft]');
  await panel.waitFor('[data-action=apply]');
  await picture(3, page);
  await closePanel(job, page, panel);
}

async function openUnfolded(job: MainJob, page: PageDriver, project: number): Promise<void> {
  await openGeneral(job, page, project);
  await unfold(page);
}

/** In a window of this width the dock may make itself small. */
async function unfold(page: PageDriver): Promise<void> {
  await hideScrollBars(page);
  await page.waitFor('emenscr-assist .dock');
  if ((await page.count('emenscr-assist .dock--small')) > 0) await page.click('emenscr-assist .dock--small');
}

/** The due dates of the year, and what is kept. */
async function pictureManager({ driver }: MainJob, picture: Take): Promise<void> {
  const manager = await driver.openExtensionPage('options.html');
  await hideScrollBars(manager);
  await manager.waitFor('.year-picture');
  for (const [number, selector] of [
    [4, '#due'],
    [5, '#privacy'],
  ] as const) {
    await manager.evaluate((wish: string) => document.querySelector(wish)?.scrollIntoView(), selector);
    await picture(number, manager);
  }
}
