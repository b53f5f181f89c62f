import { expect, test } from '@playwright/test';
import type { Flavour } from '../practice-site/data/flavours';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { PageDriver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import { closePanel, EMPTY, MISTAKES, openGeneral, openPanel, retype, signIn, type MainJob } from './main-job';

interface Told {
  field: string;
  ruleId: string;
  message: string;
  origin: string;
  folded?: { label: string };
}

/** How each stack draws a labelled box, and the head of the card that it stands in. */
const FLAVOURS: Partial<Record<Flavour, { label: string; box: string; card: string; fold: string }>> = {
  bootstrap: { label: 'label', box: '.mb-3', card: '.card', fold: '.card-fold' },
  react: { label: '.field__label', box: '.field', card: '.card', fold: '.card__fold' },
};

for (const [flavour, drawn] of Object.entries(FLAVOURS)) {
  test(`hints while one works in the forms of ${flavour}`, async ({}, { project }) => {
    test.setTimeout(150_000);
    const site = await startPracticeSite({ flavour: flavour as Flavour, tls: makeCertificate() });
    const driver = await launchDriver(browserOf(project), { port: site.port });
    const job: MainJob = { driver, site, tell: async () => undefined };
    try {
      await driver.door('setToday', '2026-11-23');
      const page = await signIn(job);
      await openGeneral(job, page, EMPTY);
      const tab = await driver.tabIdOf(page);
      const told = () => driver.door<Told[]>('findings', tab);
      const rulesAt = async (field: string) =>
        (await told()).filter((one) => one.field === field).map(({ ruleId }) => ruleId);
      /** Gives the box under a label a name of the test's own, and its card's head too. */
      const mark = (label: string, name: string) =>
        page.evaluate(
          (words: string, mine: string, parts: { label: string; box: string; card: string; fold: string }) => {
            const caption = [...document.querySelectorAll(parts.label)].find(({ textContent }) =>
              textContent?.trim().startsWith(words),
            );
            const box = caption?.closest(parts.box)?.querySelector('input, textarea');
            box?.setAttribute('data-test', mine);
            box?.closest(parts.card)?.querySelector(parts.fold)?.setAttribute('data-test', `${mine}-fold`);
          },
          label,
          name,
          drawn,
        );
      await mark('อีเมล', 'email');
      await mark('ตำแหน่ง', 'position');
      await mark('ละติจูด', 'latitude');
      const [email, position, latitude] = ['email', 'position', 'latitude'].map((name) => `[data-test=${name}]`) as [
        string,
        string,
        string,
      ];

      // Typing: no card at an empty field until it has been left once, nothing new while the hand moves.
      await page.focus(email);
      await page.type(email, 'somchai@udon');
      await expect.poll(() => rulesAt('general.coordinatorEmail')).toEqual(['any/email-shape']);
      expect(await page.count('emenscr-assist .card')).toBe(0);
      await page.focus(position);
      await page.focus(email);
      await page.waitForText('emenscr-assist .card', 'อาจไม่ใช่อีเมลที่ครบถ้วน');
      expect((await page.accessibility('emenscr-assist')).filter(isSerious)).toEqual([]);
      await page.press('Control+a');
      await page.type(email, 'somchai@udon.example.go.th');
      await page.waitFor('emenscr-assist .card', { hidden: true });

      // Fixing: all that have one right answer, after a look at old and new; and back.
      await retype(page, position, ' นักวิเคราะห์');
      await retype(page, email, 'somchai@udon.example.go.th ');
      await page.focus(latitude);
      let panel = await openPanel(job, page);
      await panel.waitFor('[data-action=fix-all]');
      expect((await panel.accessibility()).filter(isSerious)).toEqual([]);
      await panel.click('[data-action=fix-all]');
      await panel.waitForText('ins', 'นักวิเคราะห์');
      await panel.click('[data-action=apply]');
      await panel.waitFor('[data-action=done]');
      expect(await page.value(position)).toBe('นักวิเคราะห์');
      expect(await page.value(email)).toBe('somchai@udon.example.go.th');
      await panel.click('[data-action=undo]');
      await panel.waitForText('h2', 'ผลการเลิกทำ');
      expect(await page.value(position)).toBe(' นักวิเคราะห์');
      await panel.click('[data-action=done]');

      // Being silent about one rule at one field, and taking that back in the manager.
      await panel.click('.row:has([aria-label*="ตำแหน่ง"]) .ignore summary');
      await panel.click('.row:has([aria-label*="ตำแหน่ง"]) .ignore__choice');
      await panel.waitForText('.calm', 'ไม่แสดง 1 รายการ');
      await expect.poll(() => rulesAt('general.coordinatorPosition')).toEqual([]);
      expect(await rulesAt('general.coordinatorEmail')).toEqual(['any/no-surrounding-space']);
      await closePanel(job, page, panel);
      const manager = await driver.openExtensionPage('options.html#ignored');
      await manager.waitFor('[data-ignored] button');
      await manager.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
      expect((await manager.accessibility()).filter(isSerious)).toEqual([]);
      await manager.click('[data-ignored] button');
      await manager.waitFor('[data-ignored] button', { hidden: true });
      await manager.close();
      await page.bringToFront();
      await expect.poll(() => rulesAt('general.coordinatorPosition')).toEqual(['any/no-surrounding-space']);

      // A field that has been folded away since: still told, and the way to it opens the fold.
      await page.type(latitude, '50');
      await expect.poll(() => rulesAt('general.latitude')).toEqual(['general/coordinates-in-thailand']);
      await page.click('[data-test=latitude-fold]');
      await page.waitFor(latitude, { hidden: true });
      await expect
        .poll(async () => (await told()).find(({ field }) => field === 'general.latitude')?.folded)
        .toEqual({ label: 'ละติจูด' });
      panel = await openPanel(job, page);
      await panel.waitFor('.row__main[aria-label*="ละติจูด"]');
      await panel.click('.row__main[aria-label*="ละติจูด"]');
      await page.waitFor(latitude);
      await expect.poll(() => page.evaluate('document.activeElement.dataset.test')).toBe('latitude');
      await closePanel(job, page, panel);
      expect(site.database.pressesOf('save')).toBe(0);

      // The list for a superior, as a page to print.
      const sheet = await driver.openExtensionPage(`panel.html?tab=${tab}&report`);
      await sheet.waitForText('.sheet__table', 'อยู่นอกประเทศไทย');
      expect((await sheet.accessibility()).filter(isSerious)).toEqual([]);
      await sheet.evaluate('window.print = () => void (document.title = "printed")');
      await sheet.click('[data-action=print]');
      expect(await sheet.evaluate('document.title')).toBe('printed');
    } finally {
      await driver.close();
      await site.close();
    }
  });

  test(`the budget is remembered when the quarter is reported, in the forms of ${flavour}`, async ({}, { project }) => {
    test.setTimeout(120_000);
    const site = await startPracticeSite({ flavour: flavour as Flavour, tls: makeCertificate() });
    const driver = await launchDriver(browserOf(project), { port: site.port });
    const job: MainJob = { driver, site, tell: async () => undefined };
    try {
      await driver.door('setToday', '2026-11-20');
      const page = await signIn(job);
      const tab = await driver.tabIdOf(page);
      await page.goto(site.entryPath(MISTAKES, 'budget'));
      await page.waitFor('emenscr-assist .dock');
      const isNamedByPage = flavour === 'bootstrap';
      if (!isNamedByPage) await nameProject(job, page, 'โครงการทำนาแบบใช้น้ำน้อย');
      await expect.poll(() => driver.door('knownParts', tab)).toEqual(['budget']);

      // Three days later.
      await page.goto('/');
      await driver.door('setToday', '2026-11-23');
      await page.goto(site.entryPath(MISTAKES, 'progress-report'));
      await page.waitFor('emenscr-assist .dock');
      if (!isNamedByPage) await chooseProject(job, page);
      await driver.door('fill', tab, {
        'progress-report.quarter': 'ไตรมาสที่ 1',
        'progress-report.spentBaht': '2,000,000',
      });
      const told = async () =>
        (await driver.door<Told[]>('findings', tab)).find(({ ruleId }) => ruleId.endsWith('spending-within-total'));
      await expect.poll(told).toMatchObject({
        field: 'progress-report.spentBaht',
        message: expect.stringContaining('เกินวงเงินทั้งหมด 1,250,000.00 บาท'),
        origin: 'เทียบกับหน้า “งบประมาณ” ที่เห็นเมื่อ 20 พ.ย. 2569 (3 วันก่อน)',
      });
    } finally {
      await driver.close();
      await site.close();
    }
  });
}

/** Where the page does not tell whose it is, the officer does. */
async function nameProject(job: MainJob, page: PageDriver, name: string): Promise<void> {
  const panel = await openPanel(job, page);
  await panel.waitFor('[data-action=assign-project]');
  await retype(panel, 'form input', name);
  await panel.click('[data-action=assign-project]');
  await panel.waitForText('section', name);
  await closePanel(job, page, panel);
}

async function chooseProject(job: MainJob, page: PageDriver): Promise<void> {
  const panel = await openPanel(job, page);
  await panel.waitFor('form select option:nth-child(2)', { attached: true });
  const first = await panel.evaluate<string, []>('document.querySelector("form select option:nth-child(2)").value');
  await panel.select('form select', first);
  await panel.click('[data-action=assign-project]');
  await panel.waitFor('.seen');
  await closePanel(job, page, panel);
}

const isSerious = ({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical';
