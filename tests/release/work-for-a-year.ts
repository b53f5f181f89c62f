import { paste } from '../support/paste';
import { RECORDS } from '../store/records-of-versions';
import { typeDraft } from '../e2e/drafts';
import { captureTemplate, correctMistakes, EMPTY, openGeneral, signIn, type MainJob } from '../e2e/main-job';
import type { PageDriver } from '../support/driver';
import { putAside } from './stored-data';
import { send } from '../support/released-driver';

export const NAMES = {
  agency: 'สำนักงานจังหวัด (ตัวอย่าง)',
  template: 'แม่แบบของปีก่อน',
  subject: 'โครงการในทะเบียน (ตัวอย่าง)',
  passphrase: 'ชลประทาน 2570 หนองไผ่',
} as const;

const CELLS = [
  ['ลำดับ', 'ชื่อโครงการ', 'ปีงบประมาณ', 'งบประมาณ (บาท)'],
  ['1', 'โครงการฝายชะลอน้ำ', '2570', '1,250,000.00'],
  ['2', 'โครงการถนนลูกรัง', '2570', '300,000'],
];

/** What only a form's own page writes, by a lesson or a menu of the browser, is put there as those write it. */
const RECORDS_OF_PAGES = (['bindings', 'values', 'ignored', 'addresses'] as const).map((store) => ({
  ...{ store, record: RECORDS[store].record },
}));

/** Uses the extension so that something of every kind is stored; all of it invented. */
export async function workForAYear(job: MainJob): Promise<PageDriver> {
  const { driver } = job;
  await driver.door('setToday', '2026-11-23');
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.waitFor('.agency-form');
  await welcome.type('[name=agency-name]', NAMES.agency);
  await welcome.click('#rules-provincial-cluster');
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');

  const page = await signIn(job);
  await correctMistakes(job, page);
  await captureTemplate(job, page, NAMES.template);
  await openGeneral(job, page, EMPTY);
  await typeDraft(page);

  const manager = await driver.openExtensionPage('options.html');
  await manager.waitFor('h1');
  await tellBackground(manager);
  await putAside(manager, RECORDS_OF_PAGES);
  await manager.reload();
  await useManager(manager);
  return manager;
}

async function tellBackground(manager: PageDriver): Promise<void> {
  const other = { ...RECORDS.templates.record, name: 'แม่แบบที่แก้ไขแล้ว' };
  for (const name of ['แม่แบบที่จะแก้ไข', other.name]) await send(manager, 'saveTemplate', { ...other, name });
  const thrownAway = { ...other, id: RECORDS.trash.record.id as string, name: 'แม่แบบในถังขยะ' };
  await send(manager, 'saveTemplate', thrownAway);
  await send(manager, 'removeTemplate', thrownAway.id);
  await send(manager, 'rememberAnswers', { หมู่บ้าน: 'หนองไผ่' });
  await send(manager, 'sayDue', { key: 'm6 2569/4', isSent: true });
}

/** What only the manager's own page writes: the ledger, and a queue of projects. */
async function useManager(manager: PageDriver): Promise<void> {
  await manager.waitFor('.ledger-add__one input');
  await manager.type('.ledger-add__one input', NAMES.subject);
  await manager.click('.ledger-add__one button');
  await manager.waitForText('#ledger table', NAMES.subject);
  await manager.evaluate(paste, '[data-paste=cells]', CELLS.map((row) => row.join('\t')).join('\r\n'));
  await manager.click('[data-action=read-pasted]');
  await manager.waitFor('.offer h3');
  await manager.click('[data-action=store-queue]');
  await manager.waitFor('#sheets .shelf__item');
}

/** Locks templates, kept values and drafts. */
export async function lockAll(manager: PageDriver): Promise<void> {
  await manager.click('#lock [type=checkbox]');
  for (const nth of [1, 2]) await manager.type(`#lock .field:nth-of-type(${nth}) input`, NAMES.passphrase);
  await manager.click('#lock [type=submit]');
  await manager.waitForText('#lock', 'ตั้งการล็อกแล้ว');
  await manager.click('#lock .actions .button');
  await manager.waitForText('#lock', 'แม่แบบและร่างล็อกอยู่');
}
