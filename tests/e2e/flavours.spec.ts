import { expect, test } from '@playwright/test';
import { type Flavour } from '../practice-site/data/flavours';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import type { PageDriver } from '../support/driver';
import { browserOf, launchDriver } from '../support/driver-launch';
import {
  captureTemplate,
  closePanel,
  EMPTY,
  fillFromTemplate,
  MISTAKES,
  openGeneral,
  PARTLY,
  signIn,
  type MainJob,
} from './main-job';
import { outcomesOf, type Receipt } from './plain-page';

/** The site's own buttons, pressed by the officer alone, and what it then says. */
const BUTTONS: Readonly<Record<Flavour, { save: string; draft: string; saved: string }>> = {
  bootstrap: { save: 'button[value=save]', draft: 'button[value=draft]', saved: '.alert-success' },
  react: {
    save: '.form__buttons .primary',
    draft: '.form__buttons button:first-child',
    saved: '.note--good',
  },
  vue: {
    save: '.buttons .el-button--primary',
    draft: '.buttons .el-button:first-child',
    saved: '.note.el-alert--success',
  },
  angular: { save: '.buttons [type=submit]', draft: '.buttons [type=button]', saved: 'simple-snack-bar' },
  table: { save: 'input[value=บันทึก]', draft: 'input[value=บันทึกร่าง]', saved: 'font[color="#006633"]' },
};

/** Walked in Firefox too; the others cost minutes and differ from these in drawing alone. */
const IN_FIREFOX: readonly Flavour[] = ['react', 'vue', 'angular'];

const CORRECTED = {
  projectName: 'โครงการส่งเสริมการทำนาแบบใช้น้ำน้อย จังหวัดอุดรธานี',
  agencyName: '7002',
  endDate: '30/09/2570',
  coordinatorPhone: '042001234',
  coordinatorEmail: 'somchai@udon.example.go.th',
};
const REUSED = {
  agencyName: '7002',
  fiscalYear: '2570',
  startDate: '01/10/2569',
  endDate: '30/09/2570',
  coordinatorName: 'นายสมมติ ตัวอย่างดี',
  coordinatorPosition: 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ',
  coordinatorPhone: '042001234',
  coordinatorEmail: 'somchai@udon.example.go.th',
  province: '41',
};

for (const [flavour, buttons] of Object.entries(BUTTONS) as [Flavour, (typeof BUTTONS)[Flavour]][]) {
  test(`the main job in the forms of ${flavour}`, async ({}, { project }) => {
    test.skip(project.name === 'firefox' && !IN_FIREFOX.includes(flavour));
    test.setTimeout(180_000);
    const site = await startPracticeSite({ flavour, tls: makeCertificate() });
    const driver = await launchDriver(browserOf(project), { port: site.port });
    const job: MainJob = { driver, site, tell: async () => undefined };
    const general = (id: number) => site.database.section(id, 'general');
    async function press(page: PageDriver, button: 'save' | 'draft') {
      await page.click(buttons[button]);
      await page.waitFor(buttons.saved);
    }

    try {
      await driver.door('setToday', '2026-11-23');
      const page = await signIn(job);
      await openGeneral(job, page, MISTAKES);
      const tab = await driver.tabIdOf(page);
      const found = async () =>
        (await driver.door<{ field: string; ruleId: string }[]>('findings', tab)).map(({ ruleId }) => ruleId);
      await expect
        .poll(found)
        .toEqual([
          'any/no-invisible-characters',
          'any/required-field-filled',
          'general/end-date-after-start-date',
          'general/dates-within-fiscal-year',
          'any/phone-shape',
          'any/email-shape',
        ]);

      const corrections = {
        'general.projectName': CORRECTED.projectName,
        'general.agencyName': 'สำนักงานเกษตรจังหวัด (ตัวอย่าง)',
        'general.endDate': '2027-09-30',
        'general.coordinatorPhone': CORRECTED.coordinatorPhone,
        'general.coordinatorEmail': CORRECTED.coordinatorEmail,
      };
      const receipt = await driver.door<Receipt>('fill', tab, corrections);
      // A list that was still loading may have arrived meanwhile, and is told of as well.
      expect(outcomesOf(receipt)).toMatchObject(
        Object.fromEntries(Object.keys(corrections).map((path) => [path, 'written'])),
      );
      await expect.poll(found).toEqual([]);
      await press(page, 'save');
      expect(general(MISTAKES)).toMatchObject(CORRECTED);

      await openGeneral(job, page, MISTAKES);
      await captureTemplate(job, page, 'แม่แบบจังหวัดอุดรธานี');
      const panel = await fillFromTemplate(job, page, EMPTY);
      expect(await panel.count('.row--todo')).toBe(0);
      await closePanel(job, page, panel);
      await press(page, 'draft');
      expect(general(EMPTY)).toMatchObject(REUSED);

      const before = general(PARTLY);
      const again = await fillFromTemplate(job, page, PARTLY, true);
      await again.click('[data-action=undo]');
      await again.waitForText('h2', 'ผลการเลิกทำ');
      expect(await again.count('.row--todo')).toBe(0);
      await closePanel(job, page, again);
      await press(page, 'draft');
      expect(given(general(PARTLY))).toEqual(given(before));

      expect([site.database.pressesOf('save'), site.database.pressesOf('approve')]).toEqual([1, 0]);
    } finally {
      await driver.close();
      await site.close();
    }
  });
}

/** What is really there: some forms send a field that was left empty, others don't. */
const given = (values: Record<string, string>) => Object.fromEntries(Object.entries(values).filter(([, text]) => text));
