import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type TestInfo } from '@playwright/test';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { Driver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { DOCK, type DraftJob, NAME, openForm, restores, typeDraft } from './drafts';
import { FIELD, retype } from './main-job';

/** What is left of the assistant on a page where it has ended. */
const OUTDATED = 'emenscr-assist .outdated';
const LATEST = 'เก็บร่างล่าสุดในเครื่องนี้เมื่อ';

/** A browser with a profile that outlives it, on a site of its own. */
async function withProfile(
  { project }: TestInfo,
  use: (job: DraftJob, launch: () => Promise<Driver>) => Promise<void>,
): Promise<void> {
  const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  const launch = () => launchDriver(browserOf(project), { port: site.port, profileDir });
  let driver = await launch();
  const launchAgain = async () => (driver = await launch());
  try {
    await use({ driver, site, project: site.addProject() }, launchAgain);
  } finally {
    await driver.close();
    await site.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('a browser that is killed: what was typed up to a second before is offered and comes back', async ({}, info) => {
  await withProfile(info, async (job, launch) => {
    await typeDraft(await openForm(job));
    await job.driver.kill();
    const after = { ...job, driver: await launch() };
    await restores(after, await openForm(after), (name) => info.outputPath(`killed-${name}.png`));
  });
});

test('an extension that is updated under an open page: the page says so, loads nothing by itself, and loses nothing', async ({}, info) => {
  await withProfile(info, async (job) => {
    const page = await openForm(job);
    await typeDraft(page);
    await page.evaluate('void (window.isSame = true)');
    await job.driver.updateExtension();
    // Firefox puts the new version into open pages by itself: then it goes on there.
    const left = job.driver.name === 'chromium' ? OUTDATED : DOCK;
    await page.waitFor(left);
    if (left === OUTDATED) expect(await page.text(left)).toContain(LATEST);
    await page.screenshot(info.outputPath('updated.png'));
    // One bar only, and what was typed stands as it stood.
    expect(await page.count('emenscr-assist')).toBe(1);
    expect(await page.evaluate('window.isSame')).toBe(true);
    expect(await page.value(FIELD.name)).toBe(NAME);
    await page.reload();
    await page.waitFor(DOCK);
    await restores(job, page);
  });
});

test('an extension that is switched off under an open page goes quiet', async ({}, info) => {
  await withProfile(info, async (job) => {
    const page = await openForm(job);
    await typeDraft(page);
    await job.driver.disableExtension();
    await page.waitFor(OUTDATED);
    await page.waitFor(DOCK, { hidden: true });
    expect(await page.text(OUTDATED)).toContain('โหลดหน้าใหม่เมื่อพร้อม');
    await page.screenshot(info.outputPath('disabled.png'));
    await retype(page, FIELD.name, 'พิมพ์ต่อได้ตามปกติ');
    expect(await page.value(FIELD.name)).toBe('พิมพ์ต่อได้ตามปกติ');
  });
});
