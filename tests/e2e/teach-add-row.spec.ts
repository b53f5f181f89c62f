import { expect } from '@playwright/test';
import type { PageDriver } from '../support/driver';
import { openPanel } from './main-job';
import { outcomesOf, test, withPage, type PlainPage, type Receipt } from './plain-page';
import { saveTemplate } from './stored-records';

/** A list whose button says nothing that anybody knows; every press of a button of the page is counted. */
const FORM = `<h1>รายละเอียดโครงการ</h1><form autocomplete="off" onsubmit="window.sent = (window.sent ?? 0) + 1; return false">
  <p><label>วัตถุประสงค์ <textarea></textarea></label></p>
  <table id="list"><thead><tr><th>ที่</th><th>ตัวชี้วัด</th><th>ค่าเป้าหมาย</th></tr></thead>
    <tbody><tr><td>1</td><td><input></td><td><input></td></tr></tbody></table>
  <p><button type="button" id="more">ระบุอีกหนึ่งข้อ</button></p>
  <p><label>ผลผลิต <textarea></textarea></label></p>
  <p><button id="save">บันทึก</button> <button id="go">ดำเนินการ</button></p></form>
  <script>
    window.presses = {};
    addEventListener('click', ({ target }) => {
      const { id } = target.closest('button') ?? {};
      if (id) window.presses[id] = (window.presses[id] ?? 0) + 1;
    }, true);
    document.querySelector('#more').addEventListener('click', () => {
      const row = document.querySelector('#list tbody tr').cloneNode(true);
      row.querySelectorAll('input').forEach((box) => (box.value = ''));
      document.querySelector('#list tbody').append(row);
    });
  </script>`;
const LIST = 'details.indicators';
const ROWS = [
  { indicatorName: 'จำนวนเกษตรกร', targetValue: '100' },
  { indicatorName: 'ร้อยละความพึงพอใจ', targetValue: '80' },
  { indicatorName: 'จำนวนแปลง', targetValue: '12' },
];
const AT = '2026-11-23T00:00:00.000Z';
const TEMPLATE = {
  ...{ id: '4a7b8c9d-0e1f-4a2b-8c3d-5e6f7a8b9c0d', name: 'ตัวชี้วัดงานส่งเสริม', createdAt: AT, updatedAt: AT },
  values: ROWS.flatMap((row, at) =>
    Object.entries(row).map(([name, to]) => ({ path: `${LIST}[${at}].${name}`, label: name, to })),
  ),
};

const inLesson = (selector: string) => `emenscr-assist ${selector}`;
const boxes = (page: PageDriver) =>
  page.evaluate<string[], []>(() =>
    [...document.querySelectorAll<HTMLInputElement>('#list tbody input')].map(({ value }) => value),
  );
const pressed = (page: PageDriver) => page.evaluate('({ ...window.presses, sent: window.sent ?? 0 })');
const fillRows = async ({ driver, tabId }: PlainPage, rows: object[]) =>
  Object.values(outcomesOf(await driver.door<Receipt>('fill', tabId, {}, { [LIST]: rows })));

/** As the panel begins it. */
async function beginLesson({ driver, page, tabId }: PlainPage): Promise<void> {
  await page.waitFor(inLesson('.dock'));
  const manager = await driver.openExtensionPage('options.html');
  await manager.evaluate(
    (data: object) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ id: 1, type: 'relayToPage', data, timestamp: Date.now() }).then(() => true);
    },
    { tabId, verb: 'teach', data: LIST },
  );
  await manager.close();
  await page.bringToFront();
  await page.waitFor(inLesson('.lesson__pointed'), { attached: true });
}

/** Framed in the page the panel makes room for the lesson and begins anew; beside the page it has waited. */
async function backIn(panel: PageDriver, { driver, page }: PlainPage): Promise<PageDriver> {
  if (driver.name !== 'firefox') {
    await panel.bringToFront();
    await panel.waitForText('[role=status]', 'กรุณาชี้ปุ่มเพิ่มรายการ');
    return panel;
  }
  const again = await page.frame('panel.html');
  await again.waitFor('[data-action=use-template]');
  await again.click('[data-action=use-template]');
  return again;
}

test('where no button is found it is pointed at once, from the receipt; then rows are added with it, and nothing saves', async ({}, info) => {
  test.setTimeout(120_000);
  await withPage(FORM, info, async (at) => {
    const { driver, page } = at;
    await page.waitFor(inLesson('.dock'));
    const manager = await driver.openExtensionPage('options.html');
    await saveTemplate(manager, TEMPLATE);
    await manager.close();
    await page.bringToFront();

    const panel = await openPanel({ driver }, page);
    await panel.waitFor('[data-action=use-template]');
    await panel.click('[data-action=use-template]');
    await panel.waitFor('[data-action=apply]');
    await panel.click('[data-action=apply]');
    await panel.waitForText('.notice', 'ไม่พบปุ่มเพิ่มแถว');
    expect(await boxes(page)).toEqual(['จำนวนเกษตรกร', '100']);

    await panel.click('[data-action=point-add-row]');
    await page.bringToFront();
    await page.waitFor(inLesson('.lesson'));
    await page.pressAt('#save');
    await page.waitForText(inLesson('.lesson__pointed'), 'ปุ่มนี้บันทึก');
    await page.pressAt('#go');
    await page.waitForText(inLesson('.lesson__pointed'), 'อาจส่งแบบฟอร์ม');
    await page.pressAt('#more');
    await page.waitForText(inLesson('.lesson__facts'), 'ระบุอีกหนึ่งข้อ');
    await page.waitForText(inLesson('.lesson__facts'), 'ตัวชี้วัด');
    await page.click(inLesson('[data-action=confirm-lesson]'));
    await page.waitFor(inLesson('.lesson__notice'));
    await page.click(inLesson('[data-action=end-lesson]'));
    await page.waitFor(inLesson('.dock'));
    // The page has heard nothing of the pointing.
    expect(await pressed(page)).toEqual({ sent: 0 });

    const again = await backIn(panel, at);
    await again.waitFor('[data-action=apply]');
    await again.click('[data-action=apply]');
    await again.waitFor('[data-action=done]');
    expect(await boxes(page)).toEqual(ROWS.flatMap((row) => Object.values(row)));
    expect(await pressed(page)).toEqual({ more: 2, sent: 0 });
  });
});

test('a button that was taught is known after a reload, never pressed once it sends the form, and forgotten in the manager', async ({}, info) => {
  await withPage(FORM, info, async (at) => {
    const { driver, page } = at;
    await beginLesson(at);
    await page.pressAt('#more');
    await page.waitFor(inLesson('.lesson__facts'));
    await page.click(inLesson('[data-action=confirm-lesson]'));
    await page.waitFor(inLesson('.lesson__notice'));

    await page.reload();
    await page.waitFor(inLesson('.dock'));
    expect(await fillRows(at, ROWS.slice(0, 2))).toEqual(Array.from({ length: 4 }, () => 'written'));
    expect(await pressed(page)).toEqual({ more: 1, sent: 0 });

    await page.reload();
    await page.waitFor(inLesson('.dock'));
    await page.evaluate(`document.querySelector('#more').type = 'submit'`);
    expect(await fillRows(at, ROWS.slice(0, 2))).toEqual(['written', 'written', 'no-new-row', 'no-new-row']);
    expect(await pressed(page)).toEqual({ sent: 0 });

    await page.evaluate(`document.querySelector('#more').type = 'button'`);
    const manager = await driver.openExtensionPage('options.html');
    await manager.waitForText('[data-binding]', 'ปุ่มเพิ่มรายการ “ตัวชี้วัด”');
    await manager.click('[data-binding] .button--wary');
    await manager.click('dialog .button--danger');
    await manager.waitFor('[data-binding]', { hidden: true });
    await manager.close();
    expect((await fillRows(at, ROWS.slice(0, 2))).slice(2)).toEqual(['no-new-row', 'no-new-row']);
    expect(await pressed(page)).toEqual({ sent: 0 });
  });
});

test('a button is taught by the keyboard alone', async ({}, info) => {
  await withPage(FORM, info, async (at) => {
    const { page } = at;
    await beginLesson(at);
    await page.press('Tab');
    await page.waitForText(inLesson('.lesson__pointed'), 'ปุ่มที่ 1 จาก 3: ระบุอีกหนึ่งข้อ');
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson__facts'));
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson__notice'));
    await page.press('Enter');
    await page.waitFor(inLesson('.dock'));
    expect(await pressed(page)).toEqual({ sent: 0 });
    expect(await fillRows(at, ROWS.slice(0, 2))).toEqual(Array.from({ length: 4 }, () => 'written'));
    expect(await pressed(page)).toEqual({ more: 1, sent: 0 });
  });
});
