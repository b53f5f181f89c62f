import { setTimeout as wait } from 'node:timers/promises';
import type { PracticeSite } from '../practice-site/index';
import type { Driver, PageDriver } from '../support/driver';
import { eventually } from '../support/driver-scripts';

/** What the officer looks at after a step; the demo pictures it. */
export type Tell = (step: string, page: PageDriver) => Promise<void>;

export interface MainJob {
  driver: Driver;
  site: PracticeSite;
  tell: Tell;
}

export const [MISTAKES, EMPTY, PARTLY] = [1, 2, 3];
/** Longer than the practice site takes to bring a list. */
const LOOK_MS = 500;
const FIELD = {
  name: '[name=f_101]',
  agency: '[name=f_102]',
  year: '[name=f_103]',
  end: '[name=f_106]',
  phone: '[name=f_113]',
  email: '[name=f_114]',
};

/** What the form holds, as JSON; a chosen file can’t be said so. */
export const FORM_NOW =
  "JSON.stringify([...new FormData(document.querySelector('form')).entries()].filter(([name]) => name !== 'f_131'))";

/** Signs in at the login page, which the extension must not touch. */
export async function signIn({ driver, tell }: MainJob): Promise<PageDriver> {
  const page = await driver.open('/');
  await page.waitFor('[name=u_001]');
  await tell('หน้าเข้าสู่ระบบ: ผู้ช่วยไม่ทำงานที่หน้านี้', page);
  await page.type('[name=u_001]', 'practice');
  await page.type('[name=u_002]', 'practice');
  await page.press('Enter');
  await page.waitFor('table');
  return page;
}

/** Opens a project's form and looks at it for as long as its lists are still loading. */
export async function openGeneral({ driver, site }: MainJob, page: PageDriver, project: number): Promise<void> {
  await page.goto(site.entryPath(project, 'general'));
  await page.waitFor('emenscr-assist .dock');
  const tab = await driver.tabIdOf(page);
  let shown = '';
  await eventually('a form at rest', async () => {
    const before = shown;
    shown = JSON.stringify(await driver.door('read', tab));
    if (shown !== before) await wait(LOOK_MS);
    return shown === before;
  });
}

/** Replaces what stands in a text box as a person does. */
export async function retype(page: PageDriver, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.press('Control+a');
  await page.type(selector, text);
}

/** The panel as this browser can show it to a test: framed in the page, or as a page of its own. */
export async function openPanel({ driver }: Pick<MainJob, 'driver'>, page: PageDriver): Promise<PageDriver> {
  if (driver.name === 'firefox') {
    // A page behind another one draws nothing.
    await page.bringToFront();
    await page.click('emenscr-assist .dock [data-action=open-panel]');
    const framed = await page.frame('panel.html');
    // It takes presses and keys once it has been in sight for a moment.
    await framed.waitFor('main:not([inert])');
    return framed;
  }
  const panel = await driver.openExtensionPage(`panel.html?tab=${await driver.tabIdOf(page)}`);
  // As wide as a side panel.
  await panel.evaluate("void (document.documentElement.style.maxWidth = '400px')");
  return panel;
}

export async function closePanel({ driver }: MainJob, page: PageDriver, panel: PageDriver): Promise<void> {
  if (driver.name === 'firefox') {
    await page.click('emenscr-assist .framed__close');
    return page.waitFor('emenscr-assist .framed', { hidden: true });
  }
  await panel.close();
  await page.bringToFront();
}

/** Hints, one quick fix by the card's own button, the rest corrected by hand. */
export async function correctMistakes(job: MainJob, page: PageDriver): Promise<void> {
  await openGeneral(job, page, MISTAKES);
  await page.waitFor('emenscr-assist .marker');
  await job.tell('พบสิ่งที่ควรตรวจสอบที่ช่องกรอก พร้อมแถบสรุปมุมล่าง', page);
  await page.focus(FIELD.name);
  await page.waitFor('emenscr-assist .card .action');
  await job.tell('คำอธิบายและปุ่มแก้ไขที่ช่องชื่อโครงการ', page);
  await page.click('emenscr-assist .card .action');
  await page.waitFor('emenscr-assist .card', { hidden: true });
  await page.evaluate(`window.jQuery('${FIELD.agency}').val('7001').trigger('change')`);
  await retype(page, FIELD.end, '30/09/2570');
  await retype(page, FIELD.phone, '042001234');
  await retype(page, FIELD.email, 'somchai@udon.example.go.th');
  await page.waitFor('emenscr-assist .dock__clear');
  await job.tell('แก้ไขครบแล้ว ไม่มีรายการค้าง', page);
}

export async function captureTemplate(job: MainJob, page: PageDriver, name: string): Promise<void> {
  const panel = await openPanel(job, page);
  await panel.waitFor('[data-action=capture]');
  await panel.click('[data-action=capture]');
  await panel.waitFor('[data-action=save-template]');
  await retype(panel, '.field input', name);
  await job.tell('เก็บช่องที่ใช้ซ้ำเป็นแม่แบบ', panel);
  await panel.click('[data-action=save-template]');
  await panel.waitForText('[role=status]', name);
  await closePanel(job, page, panel);
}

/** Fills a project from the first template; `overwriteAll` ticks what the preview leaves unticked. */
export async function fillFromTemplate(
  job: MainJob,
  page: PageDriver,
  project: number,
  overwriteAll = false,
): Promise<PageDriver> {
  await openGeneral(job, page, project);
  const panel = await openPanel(job, page);
  await panel.waitFor('[data-action=use-template]');
  await panel.click('[data-action=use-template]');
  await panel.waitFor('[data-action=apply]');
  if (overwriteAll) {
    const open = '.rows input[type=checkbox]:not(:checked)';
    for (let left = await panel.count(open); left > 0; left -= 1) await panel.click(open);
  }
  await job.tell('ดูค่าเดิมและค่าใหม่ก่อนกรอก', panel);
  await panel.click('[data-action=apply]');
  await panel.waitFor('[data-action=done]');
  await job.tell('ผลการกรอกทีละช่อง', panel);
  return panel;
}

/** The officer's own save; the extension has no verb for it. */
export async function saveByHand(page: PageDriver): Promise<void> {
  await page.click('button[value=save]');
  await page.waitFor('.alert-success');
}

export { FIELD };
