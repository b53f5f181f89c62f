import { expect, test } from './fixtures';
import {
  captureTemplate,
  closePanel,
  correctMistakes,
  EMPTY,
  FIELD,
  fillFromTemplate,
  FORM_NOW,
  MISTAKES,
  openGeneral,
  PARTLY,
  retype,
  saveByHand,
  signIn,
  type MainJob,
} from './main-job';

const TODAY = '2026-11-23';

test('the main job, from login to undo, and the next due date', async ({ driver, site }) => {
  test.setTimeout(120_000);
  const job: MainJob = { driver, site, tell: async () => undefined };
  await driver.door('setToday', TODAY);

  const page = await signIn({
    ...job,
    tell: async (_step, login) => expect(await login.count('emenscr-assist')).toBe(0),
  });
  await openGeneral(job, page, MISTAKES);
  const found = await driver.door<{ field: string; ruleId: string }[]>('findings', await driver.tabIdOf(page));
  expect(found.map(({ field, ruleId }) => `${field} ${ruleId}`)).toEqual([
    'general.projectName any/no-invisible-characters',
    'general.agencyName any/required-field-filled',
    'general.endDate general/end-date-after-start-date',
    'general.endDate general/dates-within-fiscal-year',
    'general.coordinatorPhone any/phone-shape',
    'general.coordinatorEmail any/email-shape',
  ]);
  await correctMistakes(job, page);
  expect(await page.value(FIELD.name)).toBe('โครงการส่งเสริมการทำนาแบบใช้น้ำน้อย จังหวัดอุดรธานี');
  await captureTemplate(job, page, 'แม่แบบจังหวัดอุดรธานี');

  const panel = await fillFromTemplate(job, page, EMPTY);
  expect(await panel.count('.row--todo')).toBe(0);
  await closePanel(job, page, panel);
  await retype(page, FIELD.name, 'โครงการถัดไป');
  await saveByHand(page);
  expect(site.database.section(EMPTY, 'general')).toMatchObject({
    projectName: 'โครงการถัดไป',
    agencyName: '7001',
    fiscalYear: '2570',
    startDate: '01/10/2569',
    endDate: '30/09/2570',
    coordinatorName: 'นายสมมติ ตัวอย่างดี',
    coordinatorPhone: '042001234',
    coordinatorEmail: 'somchai@udon.example.go.th',
    province: '41',
  });

  await openGeneral(job, page, PARTLY);
  const before = await page.evaluate<string, []>(FORM_NOW);
  const again = await fillFromTemplate(job, page, PARTLY, true);
  expect(await page.evaluate<string, []>(FORM_NOW)).not.toBe(before);
  await again.click('[data-action=undo]');
  await again.waitFor('[data-action=done]');
  await again.waitForText('h2', 'ผลการเลิกทำ');
  expect(await again.count('.row--todo')).toBe(0);
  expect(await page.evaluate<string, []>(FORM_NOW)).toBe(before);
  expect(site.database.section(PARTLY, 'general').agencyName).toBe('7004');
  expect(site.database.pressesOf('approve')).toBe(0);
  expect(site.database.pressesOf('save')).toBe(1);
});
