import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { PracticeSite } from '../practice-site/index';
import type { Driver, PageDriver } from '../support/driver';
import { FIELD, openPanel } from './main-job';

export const DOCK = 'emenscr-assist .dock';
export const OFFER = 'emenscr-assist .dock__draft';
/** What was typed up to a second before is kept, whatever happens then. */
export const KEPT_WITHIN_MS = 1000;
export const NAME = 'โครงการก่อสร้างฝายชะลอน้ำ ตำบลหนองไผ่';
export const PHONE = '042 111 222';

export interface DraftJob {
  driver: Driver;
  site: PracticeSite;
  /** Each test types into a project of its own. */
  project: number;
}

/** The login as a person does it; on a page that asks for it. */
export async function signInAt(page: PageDriver): Promise<void> {
  await page.waitFor('[name=u_001]');
  await page.type('[name=u_001]', 'practice');
  await page.type('[name=u_002]', 'practice');
  await page.press('Enter');
}

export async function openForm({ driver, site, project }: DraftJob): Promise<PageDriver> {
  const page = await driver.open(site.entryPath(project, 'general'));
  if ((await page.url()).includes('/auth/')) await signInAt(page);
  await page.waitFor(DOCK);
  return page;
}

/** Types into two boxes of the form, and waits no longer than the product asks for. */
export async function typeDraft(page: PageDriver): Promise<void> {
  await page.focus(FIELD.name);
  await page.press('Control+a');
  await page.type(FIELD.name, NAME);
  await page.focus(FIELD.phone);
  await page.press('Control+a');
  await page.type(FIELD.phone, PHONE);
  await wait(KEPT_WITHIN_MS);
}

/** From the dock's word of it to the restored page, by the way of every fill; then back again by undo. */
export async function restores(
  { driver }: Pick<DraftJob, 'driver'>,
  page: PageDriver,
  picture?: (name: string) => string,
) {
  await page.waitFor(OFFER);
  expect(await page.text(OFFER)).toMatch(/มีร่างที่ยังไม่ได้บันทึกจาก|ข้อมูลที่ส่งเมื่อ/);
  const before = [await page.value(FIELD.name), await page.value(FIELD.phone)];
  expect(before).not.toContain(NAME);
  if (picture) await page.screenshot(picture('offered'));
  const panel = await openPanel({ driver }, page);
  await panel.waitFor('[data-action=compare-draft]');
  await panel.click('[data-action=compare-draft]');
  await panel.waitFor('[data-action=apply]');
  if (picture) await panel.screenshot(picture('compared'));
  await panel.click('[data-action=apply]');
  await panel.waitFor('[data-action=done]');
  await expect.poll(() => page.value(FIELD.name)).toBe(NAME);
  expect(await page.value(FIELD.phone)).toBe(PHONE);
  await page.waitFor(OFFER, { hidden: true });
  if (picture) await page.screenshot(picture('restored'));
  await panel.click('[data-action=undo]');
  await expect.poll(() => page.value(FIELD.name)).toBe(before[0]);
}
