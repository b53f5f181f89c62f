import { expect, type TestInfo } from '@playwright/test';
import type { Driver, PageDriver } from '../support/driver';
import { eventually } from '../support/driver-scripts';
import { test, withPage, type PlainPage } from './plain-page';

const FORM = '<h1>ข่าว</h1>';
/** In a browser of its own: what stands outside of the extension's pages is looked at. */
const withFresh = (info: TestInfo, use: (at: PlainPage) => Promise<void>) =>
  withPage(FORM, info, use, { isFresh: true });
/** What the keyboard stops at in the popup. */
const STOPS = [
  'help-link',
  'language',
  'agency',
  'change-rules',
  'say-sent',
  'SUMMARY',
  'open-panel primary',
  'open-manager',
];

test('reminders: each once through sleep and a killed background; what was sent is not reminded of', async ({}, info) => {
  await withFresh(info, async ({ driver }) => {
    const told = async () => {
      const { standing, told: all } = await driver.door<{ standing: string[]; told: string[] }>('reminders');
      // Firefox without a display takes a notice, and shows none.
      if (driver.name === 'chromium') expect(standing.sort()).toEqual(all.map((key) => `due ${key}`).sort());
      return all.sort();
    };
    await driver.door('setToday', '2026-11-23');
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor('.begin-setup');
    await setUp(driver);
    await popup.reload();
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    expect(await told()).toEqual([]);

    await driver.door('setToday', '2026-11-26T08:30:00+07:00');
    expect(await told()).toEqual([]);
    await driver.door('setToday', '2026-11-26T09:01:00+07:00');
    expect(await told()).toEqual(['m1-m5 2570']);

    // Asleep over three due dates, stopped and updated in between: the version before left its memory in its own form.
    await popup.evaluate(asLeftByTheVersionBefore);
    await driver.stopBackground();
    await driver.door('setToday', '2027-07-12');
    expect(await told()).toEqual(['m1-m5 2570', 'm6 2570/1', 'm6 2570/2', 'm6 2570/3']);
    await popup.reload();
    await popup.waitForText('.late-dues h2', '4');
    await popup.click('.late-dues .say-sent');
    await popup.waitForText('.late-dues h2', '3');
    await popup.waitForText('.said-sent', 'บันทึกว่าส่งแล้ว');
    expect(await told()).toEqual(['m6 2570/1', 'm6 2570/2', 'm6 2570/3']);
    await popup.click('.undo-sent');
    await popup.waitForText('.late-dues h2', '4');
    const serious = (await popup.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);
  });
});

test('the year in the manager: a letter moves a date, what is sent is ticked, the calendar file is written', async ({}, info) => {
  await withFresh(info, async ({ driver }) => {
    await driver.door('setToday', '2026-11-23');
    const manager = await driver.openExtensionPage('options.html#due');
    await manager.waitForText('#due', 'เลือกหลักเกณฑ์');
    await manager.click('#rules-provincial-cluster');
    await manager.click('#agency button[type=submit]');
    await manager.waitForText('#due', 'วันพฤหัสบดีที่ 10 ธันวาคม 2569');
    await manager.waitForText('#due', 'วันทำการก่อนหน้า: 9 ธ.ค. 2569');
    expect(await manager.count('.due-table tbody tr')).toBe(5);

    await manager.click('#due details summary');
    await manager.type('.letter-form .field:nth-child(3) input', 'มท 0228/ว 1');
    await manager.type('.letter-form .field:nth-child(4) input', '2 พ.ย. 2569');
    await manager.type('.letter-form .field:nth-child(5) input', '31 เม.ย. 2570');
    await manager.click('[data-action=add-letter]');
    await manager.waitForText('.letter-form .problem', '31 เม.ย. 2570');
    await manager.focus('.letter-form .field:nth-child(5) input');
    await manager.press('Control+a');
    await manager.type('.letter-form .field:nth-child(5) input', '25 ธ.ค. 2569');
    await manager.click('[data-action=add-letter]');
    await manager.waitForText('.due-table', 'วันศุกร์ที่ 25 ธันวาคม 2569');
    await manager.waitForText('.due-table', 'มท 0228/ว 1');

    await manager.click('[data-due="m1-m5 2570"]');
    await manager.waitFor('[data-due="m1-m5 2570"]:checked');
    await manager.evaluate("void (URL.createObjectURL = (blob) => { globalThis.caught = blob; return 'data:,'; })");
    await manager.click('[data-action=save-calendar]');
    const text = await manager.evaluate<string, []>('globalThis.caught.text()');
    expect(text).toContain('DTSTART;VALUE=DATE:20261225');
    expect(text).toContain('DTSTART;VALUE=DATE:20270110');

    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitForText('.due-date', '10 ม.ค. 2570');
    const serious = (await manager.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious).toEqual([]);
  });
});

test('the first-run page opens by itself after the installation, and can be skipped and found again', async ({}, info) => {
  await withFresh(info, async ({ driver }) => {
    const manager = await driver.openExtensionPage('options.html#agency');
    const openedNow = () => manager.evaluate<number, []>(countWelcomePages);
    await eventually('the first-run page', async () => (await openedNow()) === 1 || undefined);
    await manager.click('[data-action=welcome]');
    await eventually('the first-run page again', async () => (await openedNow()) === 2 || undefined);

    const welcome = await driver.openExtensionPage('welcome.html');
    await welcome.click('.agency-form .button--plain');
    await welcome.waitForText('main', 'ตั้งค่าภายหลังได้');
    await welcome.click('[data-action=again]');
    await welcome.click('[value=cluster]');
    await welcome.select('[name=agency-place]', 'upper-northeast-1');
    await welcome.click('#rules-provincial-cluster');
    await welcome.click('.agency-form button[type=submit]');
    await welcome.waitForText('h2', 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1');
    expect(await seriousIn(welcome)).toEqual([]);
  });
});

test('the whole popup by the keyboard: two agencies, sent and its undo, language', async ({}, info) => {
  await withFresh(info, async ({ driver }) => {
    await driver.door('setToday', '2026-11-23');
    await setUp(driver);
    const manager = await driver.openExtensionPage('options.html#agency');
    await manager.click('[data-action=add-agency]');
    await manager.type('#agency [name=agency-name]', 'สำนักงานจังหวัดตัวอย่าง');
    await manager.click('#rules-general-30-days');
    await manager.click('#agency button[type=submit]');
    await manager.waitFor('.agency-list li:nth-child(2)');
    expect(await seriousIn(manager)).toEqual([]);

    const popup = await driver.openExtensionPage('popup.html?tab=1');
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    await popup.evaluate('document.body.focus()');
    const focused = () => popup.evaluate<string, []>(focusedClass);
    const seen: string[] = [];
    // Not one further: after the last stop the keys belong to the browser.
    while (seen.length < STOPS.length) {
      await popup.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(STOPS);

    await popup.focus('.say-sent');
    await popup.press('Enter');
    await popup.waitForText('.due-date', '10 ม.ค. 2570');
    await popup.focus('.undo-sent');
    await popup.press('Enter');
    await popup.waitForText('.due-date', '10 ธ.ค. 2569');
    await popup.focus('summary');
    await popup.press('Enter');
    await popup.waitForText('.due-source details[open]', 'ว 1838');
    await popup.select('select.agency', await popup.evaluate<string, []>(otherAgency));
    await popup.waitForText('.due-date', '30 ม.ค. 2570');
    await popup.focus('.language');
    await popup.press('Enter');
    await popup.waitForText('h2', 'Next due date');
    expect(await seriousIn(popup)).toEqual([]);
  });
});

async function setUp(driver: Driver): Promise<void> {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.waitFor('.agency-form');
  await welcome.click('#rules-provincial-cluster');
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');
  await welcome.close();
}

const seriousIn = async (page: PageDriver) =>
  (await page.accessibility()).filter(({ impact }) => ['serious', 'critical'].includes(impact));

const focusedClass = () => {
  const at = document.activeElement;
  return at === null || at === document.body ? '' : at.className || at.tagName;
};
const otherAgency = () => document.querySelector<HTMLOptionElement>('select.agency option:not(:checked)')?.value ?? '';

interface Browser {
  tabs: { query(wish: object): Promise<{ url?: string }[]> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, { since: unknown; told: object }>>;
      set(items: object): Promise<void>;
    };
  };
}

const countWelcomePages = async () => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser | undefined>;
  const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
  return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
};

/** One day for all, and a board of its own kind. */
const asLeftByTheVersionBefore = async () => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser | undefined>;
  const local = (browser ?? chrome)?.storage.local;
  const { reminders } = (await local?.get('reminders')) ?? {};
  await local?.set({
    reminders: { since: '2026-11-23', told: reminders?.told ?? {} },
    dueBoard: { made: '', late: [] },
  });
};
