import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { Driver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { eventually } from '../support/driver-scripts';
import type { Draft } from '@/utils/model/draft';
import { DOCK, OFFER, openForm } from './drafts';
import { aStoredTemplate, saveTemplate, storedTemplates } from './stored-records';

/** A browser's own needs beside the profile’s data. */
const SIZE = '320m';
const STAYS_FULL_MS = 8000;
const BOX = '[name=f_301]';
const MORE = 'ระหว่างที่ดิสก์เต็ม '.repeat(500);
const KEPT = 'เก็บร่างล่าสุดในเครื่องนี้เมื่อ';
const FULL = 'เก็บร่างไม่ได้เพราะพื้นที่ในเครื่องเต็ม';

test('a disk that is really full: the page says so, and what was typed meanwhile is kept once there is room', async ({}, info) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', profileDir]).status === 0;
  test.skip(!isMounted, 'a disk of its own needs the right to mount one');
  const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
  const driver = await launchDriver(browserOf(info.project), { port: site.port, profileDir });
  const filler = join(profileDir, 'filler');
  try {
    const job = { driver, site, project: site.addProject() };
    const manager = await driver.openExtensionPage('options.html');
    await saveTemplate(manager, aStoredTemplate('แม่แบบเดิม'));
    const page = await openForm(job);
    await page.goto(site.entryPath(job.project, 'details'));
    await page.waitFor(DOCK);
    await page.focus(BOX);
    await page.insert('ก่อนที่ดิสก์จะเต็ม');
    await page.waitForText(DOCK, KEPT);
    await fillUntil(filler, async () => {
      // What is small goes into room that the browser has taken before.
      await page.insert(MORE);
      return (await page.text(DOCK)).includes(FULL);
    });
    await page.screenshot(info.outputPath('full.png'));
    // It is tried again all the while, and spoils nothing of what lies there.
    await wait(STAYS_FULL_MS);
    // Firefox tidies up in its profile, and may make room by itself: what is told then is true as well.
    if (!(await page.text(DOCK)).includes(FULL)) expect(await lastDraft(driver)).toBe(await page.value(BOX));
    unlinkSync(filler);
    await page.waitForText(DOCK, KEPT);
    await page.screenshot(info.outputPath('kept.png'));
    expect(await lastDraft(driver)).toBe(await page.value(BOX));
    expect((await storedTemplates(manager)).map(({ name }) => name)).toEqual(['แม่แบบเดิม']);
    await page.reload();
    await page.waitFor(OFFER);
    expect(await page.value(BOX)).toBe('');
  } finally {
    rmSync(filler, { force: true });
    await driver.close();
    await site.close();
    spawnSync('umount', ['-l', profileDir]);
    rmdirSync(profileDir);
  }
});

const lastDraft = async (driver: Driver): Promise<string | undefined> =>
  (await driver.door<Draft[]>('drafts')).map(({ fields }) => fields['details.rationale']?.shown)[0];

/** Takes every byte that is free, again and again, for browsers give some back. */
async function fillUntil(path: string, isEnough: () => Promise<boolean>): Promise<void> {
  const file = openSync(path, 'w');
  await eventually('a full disk', () => {
    for (let size = 1 << 20; size >= 1; size >>= 4)
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch {
        // No room for so much.
      }
    return isEnough();
  });
  closeSync(file);
}
