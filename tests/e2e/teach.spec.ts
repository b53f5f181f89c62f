import { expect } from '@playwright/test';
import { outcomesOf, test, withPage, type PlainPage, type Receipt } from './plain-page';

/** A form of which one box says nothing that anybody knows, and one says the wrong thing. */
const form = (id: string) => `<h1>ข้อมูลทั่วไป</h1><form onsubmit="return false">
  <p><label>ชื่อโครงการ <input></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input></label></p>
  <p><label for="${id}">ช่องที่ 7</label> <input id="${id}"></p>
  <p><label>ปีงบประมาณ <input></label></p>
  <p><label>จังหวัด <select><option value="">เลือก</option><option>อุดรธานี</option></select></label></p>
  <button onclick="window.pressed = true">บันทึก</button></form>
  <script>addEventListener('click', ({ target }) => { window.clicked = (window.clicked ?? []).concat(target.localName); }, true);</script>`;
const PATH = 'general.projectStatus';
const VALUE = { [PATH]: 'โครงการต่อเนื่อง' };

const inLesson = (selector: string) => `emenscr-assist ${selector}`;
const fill = async ({ driver, tabId }: PlainPage) => outcomesOf(await driver.door<Receipt>('fill', tabId, VALUE))[PATH];

async function begin(at: PlainPage): Promise<void> {
  await at.page.waitFor(inLesson('.dock'));
  expect(await fill(at)).toBe('not-on-page');
  await at.page.click(inLesson('[data-action=teach]'));
  await at.page.waitFor(inLesson('.lesson'));
}

test('a field is taught with the mouse, and known after a reload, under another id, until it is forgotten in the manager', async ({}, info) => {
  await withPage(form('seventh'), info, async (at) => {
    const { page, driver } = at;
    await begin(at);
    await page.click(inLesson(`[data-field="${PATH}"]`));
    await page.pressAt('#seventh');
    await page.waitFor(inLesson('.lesson__facts'));
    await page.click(inLesson('[data-action=confirm-lesson]'));
    await page.waitFor(inLesson('.lesson__notice'));
    await page.click(inLesson('[data-action=end-lesson]'));
    await page.waitFor(inLesson('.dock'));
    // The page heard nothing of it: no box was pressed, no button.
    expect(await page.evaluate(`(window.clicked ?? []).filter((name) => name !== 'emenscr-assist')`)).toEqual([]);
    expect(await fill(at)).toBe('written');

    await page.reload();
    await page.waitFor(inLesson('.dock'));
    await page.evaluate(`(() => {
      const box = document.querySelector('#seventh');
      box.value = '';
      document.querySelector('label[for=seventh]').htmlFor = box.id = 'mat-input-9';
    })()`);
    await expect.poll(() => fill(at)).toBe('written');
    expect(await page.evaluate(`document.querySelector('#mat-input-9').value`)).toBe(VALUE[PATH]);

    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('[data-binding]');
    await manager.click('[data-binding] .button--wary');
    await manager.click('dialog .button--danger');
    await manager.waitFor('[data-binding]', { hidden: true });
    await manager.close();
    await expect.poll(() => fill(at)).toBe('not-on-page');
  });
});

test('a field is taught by the keyboard alone', async ({}, info) => {
  await withPage(form('seventh'), info, async (at) => {
    const { page } = at;
    await page.waitFor(inLesson('.dock'));
    await page.focus(inLesson('[data-action=teach]'));
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson'));
    await page.focus(inLesson(`[data-field="${PATH}"]`));
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson__pointed'));
    for (let step = 0; step < 3; step += 1) await page.press('Tab');
    await page.waitForText(inLesson('.lesson__pointed'), 'ช่องที่ 3 จาก 5: ช่องที่ 7');
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson__facts'));
    await page.press('Enter');
    await page.waitFor(inLesson('.lesson__notice'));
    expect(await fill(at)).toBe('written');
  });
});

test('what can not hold the field is refused, and a wrong place is given up', async ({}, info) => {
  await withPage(form('seventh'), info, async (at) => {
    const { page, driver, tabId } = at;
    await begin(at);
    await page.click(inLesson('[data-field="general.startDate"]'));
    await page.pressAt('select');
    await page.waitForText(inLesson('.lesson__pointed'), 'คนละชนิด');
    await page.press('Escape');
    await page.click(inLesson('[data-field="general.coordinatorName"]'));
    await page.pressAt('p:nth-of-type(2) input');
    await page.waitForText(inLesson('.lesson__facts'), 'เมื่อยืนยันแล้ว ช่องนี้จะไม่ถูกอ่านเป็น “');
    await page.click(inLesson('.lesson__actions .action--plain'));
    await page.press('Escape');
    await page.click(inLesson('summary'));
    await page.click(inLesson('[data-wrong="general.fiscalYear"]'));
    await page.waitFor(inLesson('.lesson__notice'));
    const { unlocated } = await driver.door<{ unlocated: string[] }>('read', tabId);
    expect(unlocated).toContain('general.fiscalYear');
  });
});

test('a form that shows less than it used to is spoken of, and only that is not filled', async ({}, info) => {
  await withPage(form('seventh'), info, async (at) => {
    const { page, driver, tabId } = at;
    const look = async () => {
      await page.reload();
      await page.waitFor(inLesson('.dock'));
      await new Promise((resolve) => setTimeout(resolve, 3200));
    };
    await look();
    await look();
    await page.reload();
    await page.evaluate(`document.querySelectorAll('label')[3].firstChild.textContent = 'ช่องที่ไม่มีใครรู้จัก '`);
    await page.waitForText(inLesson('.dock__notice'), 'ปีงบประมาณ');
    const values = { 'general.fiscalYear': '2570', 'general.projectName': 'โครงการตัวอย่าง' };
    expect(outcomesOf(await driver.door<Receipt>('fill', tabId, values))).toEqual({
      'general.fiscalYear': 'not-on-page',
      'general.projectName': 'written',
    });
  });
});
