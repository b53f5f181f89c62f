import { launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';
import { buildExtension } from '../support/extension-build';
import type { PageDriver } from '../support/driver';
import { quantile } from './bundle';
import { benchSheets } from './templates-sheets';

const TEMPLATES = 10_000;
const FIELDS = 300;
const COLUMNS = 5;

/** All of them, or those named on the command line. */
const wanted = process.argv.slice(2);
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
if (isWanted('sheets')) await benchSheets();
buildExtension('chromium', 'test');
if (isWanted('manager')) await benchManager();
if (isWanted('fill')) await benchFill();

/** Ten thousand templates in the manager: until the first rows stand there, and from a key to its result. */
async function benchManager(): Promise<void> {
  const site = await startPlainSite('<!doctype html><title>-</title>');
  const driver = await launchDriver('chromium', { port: site.port });
  try {
    const manager = await driver.openExtensionPage('options.html');
    await manager.waitFor('#templates');
    const empty = await loadTime(manager, '#templates');
    await manager.evaluate(putTemplates, TEMPLATES);
    const full = await loadTime(manager, '[data-template]');
    await manager.waitFor('#templates nav');
    const { bytes, keys } = await manager.evaluate<{ bytes: number; keys: number[] }, []>(measureSearch);
    console.table({
      [`${TEMPLATES} templates`]: {
        'manager empty, ms': empty.toFixed(0),
        'first rows, ms': full.toFixed(0),
        'more than empty, ms': (full - empty).toFixed(0),
        'key to result, median ms': quantile(keys, 0.5).toFixed(1),
        'key to result, p95 ms': quantile(keys, 0.95).toFixed(1),
        'database, MB': (bytes / 1e6).toFixed(1),
      },
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** From the beginning of the load until it stands there, by the page's own clock. */
async function loadTime(page: PageDriver, selector: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    // What the last page had asked for must not stand in the way of this one.
    await new Promise((pause) => setTimeout(pause, 1_500));
    await page.reload();
    times.push(
      await page.evaluate<number, [string]>((wanted: string) => {
        const seen = () => (document.querySelector(wanted) ? performance.now() : undefined);
        return new Promise((resolve) => {
          const now = seen();
          if (now !== undefined) return resolve(now);
          const watch = new MutationObserver(() => {
            const at = seen();
            if (at === undefined) return;
            watch.disconnect();
            resolve(at);
          });
          watch.observe(document, { childList: true, subtree: true });
        });
      }, selector),
    );
  }
  return quantile(times, 0.5);
}

async function putTemplates(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('emenscr-assist');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['templates', 'heads'], 'readwrite');
  for (let at = 0; at < count; at += 1) {
    const moment = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    const [id, name] = [crypto.randomUUID(), `โครงการพัฒนาแหล่งน้ำชุมชน แห่งที่ ${at} ปีงบประมาณ 2570`];
    const values = Array.from({ length: 20 }, (_none, field) => ({
      ...{ path: `general.field${field}`, label: `ช่องที่ ${field}`, to: `ค่าของช่องที่ ${field} ในโครงการที่ ${at}` },
    }));
    writing.objectStore('templates').put({ id, name, values, createdAt: moment, updatedAt: moment });
    const head = { id, name, tags: [`กลุ่ม ${at % 17}`], counts: { general: 20 }, createdAt: moment, updatedAt: moment };
    writing.objectStore('heads').put(head);
  }
  await new Promise((resolve) => (writing.oncomplete = resolve));
  db.close();
}

/** Types a name letter by letter at the beginning of a frame; a result is there when the page has painted it. */
async function measureSearch(): Promise<{ bytes: number; keys: number[] }> {
  const box = document.querySelector<HTMLInputElement>('#templates [type=search], #templates input')!;
  const keys: number[] = [];
  const frame = () => new Promise((begun) => requestAnimationFrame(begun));
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  for (const letter of 'แหล่งน้ำชุมชน แห่งที่ 99') {
    await new Promise((pause) => setTimeout(pause, 120));
    await frame();
    const start = performance.now();
    box.value += letter;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
    keys.push(performance.now() - start);
  }
  const { usage = 0 } = await navigator.storage.estimate();
  return { bytes: usage, keys };
}

/** A table of activities with 300 boxes, filled whole and taken back. */
async function benchFill(): Promise<void> {
  const rows = FIELDS / COLUMNS;
  const columns = ['กิจกรรมหลัก', 'วันเริ่มต้น', 'วันสิ้นสุด', 'งบประมาณ (บาท)', 'ผู้รับผิดชอบ'];
  const cells = columns.map(() => '<td><input></td>').join('');
  const html = `<!doctype html><html lang="th"><meta charset="utf-8"><h1>กิจกรรม</h1><table><tr>${columns
    .map((column) => `<th>${column}</th>`)
    .join('')}</tr>${`<tr>${cells}</tr>`.repeat(rows)}</table><script>window.longest = 0;
    new PerformanceObserver((list) => { for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration); }).observe({ type: 'longtask' });</script></html>`;
  const site = await startPlainSite(html);
  const driver = await launchDriver('chromium', { port: site.port });
  try {
    const page = await driver.open('/');
    await page.waitFor('emenscr-assist .dock');
    const tab = await driver.tabIdOf(page);
    const values = Array.from({ length: rows }, (_none, row) => ({
      activityName: `กิจกรรมที่ ${row}`,
      budgetBaht: String(1000 + row),
    }));
    const start = performance.now();
    const { results } = await driver.door<{ results: { outcome: string }[] }>(
      'fill',
      tab,
      {},
      { 'activities.rows': values },
    );
    const spent = performance.now() - start;
    const written = results.filter(({ outcome }) => outcome === 'written').length;
    const longest = await page.evaluate<number, []>('window.longest');
    console.table({
      [`fill of ${results.length} fields among ${FIELDS}`]: {
        written,
        'all, ms': spent.toFixed(0),
        'per field, ms': (spent / results.length).toFixed(1),
        'longest task, ms': longest.toFixed(0),
      },
    });
  } finally {
    await driver.close();
    await site.close();
  }
}
