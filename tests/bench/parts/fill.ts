import type { BrowserContext } from '@playwright/test';
import { type ChromiumBackground, findBackground } from '../../support/chromium-background';
import { definePart, type Measure } from '../engine/define-part';
import { openRested, WITH, WITHOUT, withForm } from '../engine/form-site';
import { inTurn, pick } from '../engine/in-turn';
import { figureOf, type Point } from '../engine/statistics';
import { MARK_NOW } from '../engine/watched-page';

const ROUNDS = 4;
const FILLED = [30, 100, 300];
const A_ROW = 2;
const COLUMNS = ['กิจกรรมหลัก', 'วันเริ่มต้น', 'วันสิ้นสุด', 'งบประมาณ (บาท)', 'ผู้รับผิดชอบ'];

export const fill = definePart({
  name: 'fill',
  what: `a fill of plain boxes in a table of ${COLUMNS.length} columns: planned, written, read back`,
  baseline: 'a loop in the page that sets the same values and fires the same events',
  builds: ['test'],
  async run(pace) {
    const measures: Measure[] = [];
    const points: Point[] = [];
    for (const fields of FILLED) {
      const values = valuesOf(fields / A_ROW);
      const costs = await withForm(
        aTable(fields / A_ROW),
        async (context) => {
          const background = await findBackground(context);
          return inTurn(pace.rounds(ROUNDS), {
            ours: () => fillByUs(context, background, values),
            baseline: () => fillBare(context, values),
          });
        },
        'test',
      );
      const script: Measure = { what: `${fields} fields: script`, unit: 'ms', ...pick(costs, ({ script }) => script) };
      points.push({ size: fields, cost: figureOf(script, 'median') });
      measures.push(
        script,
        { what: `${fields} fields: longest script in one task`, unit: 'ms', ...pick(costs, ({ longest }) => longest) },
        { what: `${fields} fields: on the clock`, unit: 'ms', ...pick(costs, ({ wall }) => wall) },
      );
    }
    return { measures, growths: [{ what: 'fill', points }] };
  },
});

interface Row {
  activityName: string;
  budgetBaht: string;
}

const valuesOf = (rows: number): Row[] =>
  Array.from({ length: rows }, (_none, row) => ({ activityName: `กิจกรรมที่ ${row}`, budgetBaht: String(1000 + row) }));

function aTable(rows: number): string {
  const heads = COLUMNS.map((column) => `<th>${column}</th>`).join('');
  const row = `<tr>${COLUMNS.map(() => '<td><input></td>').join('')}</tr>`;
  return `<h1>กิจกรรม</h1><table><thead><tr>${heads}</tr></thead><tbody>${row.repeat(rows)}</tbody></table>`;
}

async function fillByUs(context: BrowserContext, background: ChromiumBackground, values: Row[]) {
  const { page, work, rest } = await openRested(context, WITH);
  let wall = NaN;
  const [cost] = await work(async () => {
    await page.bringToFront();
    await page.evaluate(`${MARK_NOW}; undefined`);
    const start = performance.now();
    const outcomes = await background.evaluate(callFill, values);
    wall = performance.now() - start;
    const written = outcomes.filter((outcome) => outcome === 'written').length;
    if (written !== values.length * A_ROW) throw new Error(`${written} of ${values.length * A_ROW} were written`);
    await rest();
  });
  await page.close();
  return { ...cost!, wall };
}

/** Runs in the background, in the only tab whose address is the form's. */
async function callFill(rows: Row[]): Promise<string[]> {
  const { assist, chrome } = globalThis as unknown as {
    assist: { fill(tab: number, values: object, rows: object): Promise<{ results: { outcome: string }[] }> };
    chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };
  };
  const [tab] = await chrome.tabs.query({ url: '*://*/form' });
  const { results } = await assist.fill(tab!.id, {}, { 'activities.rows': rows });
  return results.map(({ outcome }) => outcome);
}

async function fillBare(context: BrowserContext, values: Row[]) {
  const { page, work, rest } = await openRested(context, WITHOUT);
  let wall = NaN;
  const [cost] = await work(async () => {
    const start = performance.now();
    // As a task of the page's own: the trace knows nothing of what is run from outside.
    await page.evaluate(
      `new Promise((done) => setTimeout(() => { ${MARK_NOW}; (${setValues})(${JSON.stringify(values)}); done(); }))`,
    );
    wall = performance.now() - start;
    await rest();
  });
  await page.close();
  return { ...cost!, wall };
}

function setValues(rows: Row[]): void {
  document.querySelectorAll('tbody tr').forEach((row, at) => {
    const boxes = row.querySelectorAll('input');
    for (const [box, value] of [
      [boxes[0]!, rows[at]!.activityName],
      [boxes[3]!, rows[at]!.budgetBaht],
    ] as const) {
      box.focus();
      box.value = value;
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
      box.blur();
    }
  });
}
