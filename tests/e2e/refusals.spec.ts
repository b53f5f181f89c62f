import { expect } from '@playwright/test';
import { outcomesOf, test, withPage, type Receipt } from './plain-page';
import { aStoredTemplate, putRecords } from './stored-records';

const FORM = `<h1>ข้อมูลทั่วไป</h1><form>
  <p><label>ชื่อโครงการ <input id="name"></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input id="agency" value="หน่วยงานเดิม"></label></p>
  <p><label>ปีงบประมาณ <select id="year"><option value="">เลือก</option><option>2569</option><option>2570</option></select></label></p>
  <p><label>วันที่เริ่มต้นโครงการ <input id="start"></label></p>
  <p><label>ชื่อผู้ประสานงาน <input id="coordinator" readonly value="ล็อกไว้"></label></p>
  <p><label>ละติจูด <input></label></p><p><label>ละติจูด <input></label></p>
  <p><label>ลองจิจูด <input id="long" disabled></label></p>
  <p><label>วงเงินงบประมาณทั้งหมด (บาท) <input id="total"></label></p></form>
  <script>
    total.addEventListener('change', () => { if (total.value === '') return; const n = Number(total.value.replace(/,/g, '')); total.value = n > 1000 ? '1,000.00' : n.toFixed(2); });
    agency.addEventListener('input', () => setTimeout(() => { agency.value = 'หน่วยงานเดิม'; }, 5));
  </script>`;

test('what can’t be written is refused by name, and stands as it was', async ({}, info) => {
  await withPage(FORM, info, async ({ page, driver, tabId }) => {
    await page.waitFor('emenscr-assist .dock');
    // Two fields share a label: neither is touched, and the dock says so.
    await page.waitForText('emenscr-assist .dock__notice', 'ป้ายชื่อซ้ำกัน 2 ช่อง');
    const receipt = await driver.door<Receipt>('fill', tabId, {
      'general.projectName': 'โครงการ ก',
      'general.agencyName': 'หน่วยงานใหม่',
      'general.fiscalYear': '2575',
      'general.startDate': '2026-10-01',
      'general.coordinatorName': 'คนใหม่',
      'general.latitude': '17',
      'general.longitude': '102',
      'budget.totalBaht': '1250000',
      'details.rationale': 'ไม่มีในหน้า',
    });
    expect(outcomesOf(receipt)).toEqual({
      'general.projectName': 'written',
      'general.agencyName': 'rejected-by-page',
      'general.fiscalYear': 'no-such-option',
      'general.startDate': 'needs-hand',
      'general.coordinatorName': 'read-only',
      'general.latitude': 'not-on-page',
      'general.longitude': 'read-only',
      'budget.totalBaht': 'rejected-by-page',
      'details.rationale': 'not-on-page',
    });
    expect(receipt.results.find(({ field }) => field === 'general.fiscalYear')?.options).toEqual(['2570', '2569']);
    const values = await page.evaluate(
      "[name, agency, year, start, coordinator, total].length && ['name','agency','year','start','coordinator','total'].map((id) => document.getElementById(id).value)",
    );
    expect(values).toEqual(['โครงการ ก', 'หน่วยงานเดิม', '', '', 'ล็อกไว้', '']);
  });
});

test('a second tab on the same page is told of', async ({}, info) => {
  await withPage(FORM, info, async ({ driver }) => {
    const second = await driver.open('/');
    await second.waitForText('emenscr-assist .dock__notice', 'เปิดอยู่ในแท็บอื่น');
  });
});

test('a damaged record hides no template and is told of', async ({}, info) => {
  await withPage(FORM, info, async ({ driver, tabId }) => {
    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('h1');
    await putRecords(manager, [aStoredTemplate('แม่แบบดี'), { id: 'broken', name: 7 }]);
    const panel = await driver.openExtensionPage(`panel.html?tab=${tabId}`);
    await panel.waitForText('section', 'แม่แบบดี');
    await panel.waitForText('.notice', 'อ่านไม่ได้ 1 รายการ');
  });
});
