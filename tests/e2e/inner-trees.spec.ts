import { expect } from '@playwright/test';
import { outcomesOf, test, withPage, type Receipt } from './plain-page';

const INNER = `<!doctype html><meta charset=utf-8><h2>ผู้ประสานงาน</h2>
  <p><label>ชื่อ-นามสกุล <input id=name></label></p><p>โทรศัพท์ <input id=phone value=04200123></p>`;
const PAGE = `<h1>ข้อมูลทั่วไป</h1>
  <p><label>ชื่อโครงการ <input></label></p>
  <x-field>หน่วยงานที่รับผิดชอบ</x-field>
  <iframe srcdoc="${INNER.replaceAll('"', '&quot;')}" style="margin:40px;height:260px"></iframe>
  <iframe src="https://elsewhere.example/"></iframe>
  <div style="height:1000px"></div>
  <script>
    customElements.define('x-field', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<label><slot></slot></label><input>'; }
    });
  </script>`;

test('fields in frames of the site and in open shadow roots are read, marked, filled and undone', async ({}, info) => {
  await withPage(PAGE, info, async ({ page, driver, tabId }) => {
    await page.waitFor('emenscr-assist .marker');
    const values = {
      'general.projectName': 'โครงการตัวอย่าง',
      'general.agencyName': 'สำนักงานจังหวัดตัวอย่าง',
      'general.coordinatorName': 'นายสมมติ ตัวอย่างดี',
    };
    const receipt = await driver.door<Receipt>('fill', tabId, values);
    expect(outcomesOf(receipt)).toEqual({
      'general.projectName': 'written',
      'general.agencyName': 'written',
      'general.coordinatorName': 'written',
    });
    const inside = `[document.querySelector('x-field').shadowRoot.querySelector('input').value,
      document.querySelector('iframe').contentDocument.querySelector('#name').value]`;
    expect(await page.evaluate(inside)).toEqual([values['general.agencyName'], values['general.coordinatorName']]);
    await driver.door('undo', tabId);
    expect(await page.evaluate(inside)).toEqual(['', '']);

    // A marker stands at the telephone box, in the frame.
    const distance = await page.evaluate<number, []>(`(() => {
      const frame = document.querySelector('iframe');
      const box = frame.contentDocument.querySelector('#phone').getBoundingClientRect();
      const top = frame.getBoundingClientRect().top + frame.clientTop + box.top;
      const markers = [...document.querySelector('emenscr-assist').shadowRoot.querySelectorAll('.marker')];
      return Math.min(...markers.map((marker) => Math.abs(marker.getBoundingClientRect().top - top)));
    })()`);
    expect(distance).toBeLessThan(20);
    // What is typed inside is noticed.
    await page.evaluate(`(() => {
      const phone = document.querySelector('iframe').contentDocument.querySelector('#phone');
      phone.value = '042001234';
      phone.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    const phoneFindings = async () =>
      (await driver.door<{ field: string }[]>('findings', tabId)).filter(({ field }) => field.endsWith('Phone'));
    await expect.poll(phoneFindings).toEqual([]);
  });
});
