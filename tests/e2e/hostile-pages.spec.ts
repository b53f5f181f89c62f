import { expect } from '@playwright/test';
import { answering, outcomesOf, test, withPage, type PlainPage, type Receipt } from './plain-page';

interface Read {
  sections: string[];
  controls: { field?: string; label: string }[];
}

const GENERAL = `<form><h2>ข้อมูลทั่วไป</h2><p><label>ชื่อโครงการ <input id=name></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input id=agency></label></p></form>`;
const NAME = { 'general.projectName': 'โครงการตัวอย่าง' };

/** The longest stretch, in ms, for which the page could not draw while it was watched. */
const longestPause = ({ page }: PlainPage, forMs: number) =>
  page.evaluate<number, []>(`new Promise((resolve) => {
    let [last, longest] = [performance.now(), 0];
    const end = last + ${forMs};
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now < end) setTimeout(tick); else resolve(longest);
    };
    tick();
  })`);

test('ten thousand boxes, a hundred forms, labels without end: read up to a limit, and the dock says so', async ({}, info) => {
  const html = `${GENERAL}<script>
    const long = 'ช่องที่ไม่มีใครรู้จัก'.repeat(500);
    for (let form = 0; form < 100; form += 1) {
      const rows = Array.from({ length: 100 }, (_, row) => '<p><label title="' + long + '">' + (row === 0 ? long : 'ช่อง ' + form + '.' + row) + '<input></label></p>');
      document.write('<form>' + rows.join('') + '</form>');
    }
  </script>`;
  await withPage(html, info, async (at) => {
    await at.page.waitFor('emenscr-assist .dock');
    expect(await at.page.evaluate(`document.querySelector('emenscr-assist').shadowRoot.textContent`)).toContain(
      'ไม่ได้อ่านอีก 5002 ช่อง',
    );
    const read = await at.driver.door<Read>('read', at.tabId);
    expect(read.controls).toHaveLength(5000);
    expect(read.controls[0]?.field).toBe('general.projectName');
    expect(Math.max(...read.controls.map(({ label }) => label.length))).toBeLessThanOrEqual(400);
    expect(outcomesOf(await at.driver.door<Receipt>('fill', at.tabId, NAME))).toEqual({
      'general.projectName': 'written',
    });
  });
});

test('a page that rewrites itself all the time stays quick, and nothing is said to be written that is not', async ({}, info) => {
  const html = `<div id=app>${GENERAL}</div><script>
    const app = document.querySelector('#app');
    const html = app.innerHTML;
    setInterval(() => { app.innerHTML = html; }, 50);
  </script>`;
  await withPage(html, info, async (at) => {
    await at.page.waitFor('emenscr-assist .dock');
    expect(await longestPause(at, 1500)).toBeLessThan(250);
    const outcomes = outcomesOf(await at.driver.door<Receipt>('fill', at.tabId, NAME));
    expect(outcomes['general.projectName']).not.toBe('written');
  });
});

test('a page that throws out whatever is added has its way after a while', async ({}, info) => {
  const html = `${GENERAL}<script>
    new MutationObserver(() => document.querySelector('emenscr-assist')?.remove()).observe(document, { childList: true, subtree: true });
  </script>`;
  await withPage(html, info, async (at) => {
    await answering(at);
    expect(await longestPause(at, 1000)).toBeLessThan(250);
    expect(outcomesOf(await at.driver.door<Receipt>('fill', at.tabId, NAME))).toEqual({
      'general.projectName': 'written',
    });
  });
});

test('boxes that throw when they are entered are filled all the same', async ({}, info) => {
  const html = `${GENERAL}<script>
    for (const box of document.querySelectorAll('input')) {
      box.addEventListener('focus', () => { throw new Error('no'); });
      box.focus = () => { throw new Error('no'); };
    }
  </script>`;
  await withPage(html, info, async (at) => {
    await at.page.waitFor('emenscr-assist .dock');
    expect(outcomesOf(await at.driver.door<Receipt>('fill', at.tabId, NAME))).toEqual({
      'general.projectName': 'written',
    });
    expect(await at.page.evaluate(`document.querySelector('#name').value`)).toBe('โครงการตัวอย่าง');
  });
});

test('a form whose boxes stand in for its own properties is not read, and the page goes on', async ({}, info) => {
  const html = GENERAL.replace('id=name', 'name=parentElement').replace('id=agency', 'name=querySelectorAll');
  await withPage(html, info, async (at) => {
    await answering(at);
    expect(await longestPause(at, 500)).toBeLessThan(250);
    expect((await at.driver.door<Read>('read', at.tabId)).sections).toEqual([]);
  });
});

test('ids used twice and marks that nobody sees neither hide nor forge a field', async ({}, info) => {
  const html = `<h2>ข้อมูลทั่วไป</h2>
    <p><label for=a>ชื่อ\u200bโครง\u202eการ</label> <input id=a></p>
    <p><label for=a>หน่วยงานที่รับผิดชอบ</label> <input id=a></p>
    <p dir=rtl><label>ปีงบประมาณ <input id=year></label></p>`;
  await withPage(html, info, async (at) => {
    await at.page.waitFor('emenscr-assist .dock');
    const { controls } = await at.driver.door<Read>('read', at.tabId);
    expect(controls.map(({ field }) => field ?? '')).toEqual(['general.projectName', '', 'general.fiscalYear']);
  });
});
