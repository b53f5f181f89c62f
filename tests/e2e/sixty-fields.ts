import type { Driver, PageDriver } from '../support/driver';
import { openPanel } from './main-job';

const SINGLES = [
  ['ชื่อโครงการ', 'โครงการพัฒนาแหล่งน้ำเพื่อการเกษตร'],
  ['ปีงบประมาณ', '2570'],
  ['หน่วยงานที่รับผิดชอบ', 'สำนักงานเกษตรจังหวัดตัวอย่าง'],
  ['วันที่เริ่มต้นโครงการ', '01/10/2569'],
  ['วันที่สิ้นสุดโครงการ', '30/09/2570'],
  ['ชื่อผู้ประสานงาน', 'นางสาวตัวอย่าง ใจดี'],
  ['โทรศัพท์', '042 000 123'],
  ['อีเมล', 'plan@example.go.th'],
  ['หลักการและเหตุผล', 'พื้นที่ขาดแคลนน้ำในฤดูแล้ง'],
  ['วัตถุประสงค์', 'เพื่อเพิ่มแหล่งน้ำต้นทุน'],
  ['กลุ่มเป้าหมาย', 'เกษตรกร 300 ครัวเรือน'],
  ['วงเงินงบประมาณทั้งหมด (บาท)', '1,200,000.00'],
] as const;
const COLUMNS = ['กิจกรรมหลัก', 'วันที่เริ่มต้น', 'วันที่สิ้นสุด', 'งบประมาณ (บาท)'] as const;
const ROWS = 12;

/** Sixty fields: twelve single ones and twelve activities of four; the new project begins with one row of them. */
export const FIELDS = SINGLES.length + ROWS * COLUMNS.length;

const rowOf = (row: number) => {
  const month = `${String(((row + 9) % 12) + 1).padStart(2, '0')}/${row < 3 ? 2569 : 2570}`;
  return [`กิจกรรมที่ ${row + 1} ขุดลอกสระ`, `01/${month}`, `28/${month}`, '100,000.00'];
};
export const VALUES: readonly string[] = [
  ...SINGLES.map(([, value]) => value),
  ...Array.from({ length: ROWS }, (_, row) => rowOf(row)).flat(),
];

const boxOf = (label: string) => (label.startsWith('วันที่') ? '<input placeholder="วว/ดด/ปปปป (พ.ศ.)">' : '<input>');

/** `/old` is filled, every other path is a new project. */
export const FORM = `<style>body { font: 16px sans-serif; margin: 24px } form > label { display: inline-block; width: 31%; margin: 4px } form > label input { width: 100% } td input { width: 100% }</style>
<h1>ข้อมูลโครงการ</h1><form>${SINGLES.map(([label]) => `<label>${label} ${boxOf(label)}</label>`).join('')}
<h2>กิจกรรม</h2><table><thead><tr>${COLUMNS.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody></tbody></table>
<button type="button" id="add">เพิ่มกิจกรรม</button><p><button>บันทึก</button></p></form>
<script>
  const body = document.querySelector('tbody');
  const add = () => body.insertAdjacentHTML('beforeend', '<tr>${COLUMNS.map((column) => `<td>${boxOf(column)}</td>`).join('')}</tr>');
  document.querySelector('#add').onclick = add;
  const isOld = location.pathname === '/old';
  for (let row = 0; row < (isOld ? ${ROWS} : 1); row += 1) add();
  if (isOld) ${JSON.stringify(VALUES)}.forEach((value, at) => (document.querySelectorAll('input')[at].value = value));
  window.saves = 0;
  document.querySelector('form').onsubmit = (event) => { event.preventDefault(); window.saves += 1; };
</script>`;

export const shownBy = (page: PageDriver): Promise<string[]> =>
  page.evaluate<string[], []>('[...document.querySelectorAll("input")].map((box) => box.value)');

/** Last year’s project is kept as a template: done once. */
export async function keepOldProject(driver: Driver, page: PageDriver): Promise<void> {
  const panel = await openPanel({ driver }, page);
  await panel.click('[data-action=capture]');
  await panel.waitFor('[data-action=save-template]');
  await panel.click('fieldset .pair .link:nth-child(2)');
  await panel.click('[data-action=save-template]');
  await panel.waitFor('[data-action=use-template]');
}

/** What is pictured, and in which order. */
export type Tell = (name: string, page: PageDriver) => Promise<void>;

/** A new project of sixty fields, as the officer does it. Tells how many times something was pressed. */
export async function fillNewProject(
  driver: Driver,
  page: PageDriver,
  tell: Tell,
  scheme: 'light' | 'dark' = 'light',
): Promise<number> {
  let actions = 0;
  await tell('1-new-project', page);
  actions += 1;
  const panel = await openPanel({ driver }, page);
  await panel.setColorScheme(scheme);
  const press = async (selector: string) => {
    await panel.waitFor(selector);
    actions += 1;
    await panel.click(selector);
  };
  const shown = driver.name === 'firefox' ? page : panel;
  await panel.waitFor('[data-action=use-template]');
  await tell('2-panel', shown);
  await press('[data-action=use-template]');
  await panel.waitFor('[data-action=apply]');
  await tell('3-preview', shown);
  await press('[data-action=apply]');
  // Beside a side panel the page stays in front, and its clocks run.
  if (driver.name === 'chromium') await page.bringToFront();
  await panel.waitFor('[data-action=done]');
  await shown.bringToFront();
  await tell('4-receipt', shown);
  await press('[data-action=done]');
  await panel.waitFor('.ready');
  await tell('5-checked', shown);
  await tell('6-filled', page);
  return actions;
}
