import { expect, test } from '@playwright/test';
import type { Driver, PageDriver } from '../../support/driver';
import { eventually } from '../../support/driver-scripts';
import { browserOf, launchDriver } from '../../support/driver-launch';
import { buildExtension } from '../../support/extension-build';
import { send } from '../../support/released-driver';
import { saveTemplate } from '../stored-records';
import { startHostileSite, type HostileSite } from './hostile-site';

/** What the officer keeps and no page may learn. */
export const SECRET = 'ความลับ๗๗๓๑';
/** In the secret alone: a letter that no page of these tests writes. */
export const RARE = '⸎';
export const KEPT = `${SECRET}${RARE}`;
export const AGENCY = 'general.agencyName';

/** A form that the extension knows. The agency has a finding, and the officer keeps a value for it. */
export const FORM = `<style>body { margin: 0 } form { padding: 40px }</style><h1>ข้อมูลทั่วไป</h1><form id="form">
  <p><label>ชื่อโครงการ <input id="name"></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input id="agency" value="สำนักงาน&#8203;เดิม"></label></p>
  <p><label>อีเมลผู้ประสานงาน <input id="email"></label></p>
  <p><label>ปีงบประมาณ <input id="year" value="2570"></label></p></form>`;

/** One attempt of a page's scripts, and how it is seen that it came to nothing. */
export interface Attack {
  tries: string;
  /** The page; `<script>`s stand in it as the attacker wrote them. */
  html: string | ((site: HostileSite) => string);
  /** Other pages of the attacker, by path. */
  beside?: Readonly<Record<string, string>>;
  proof(at: At): Promise<void>;
}

interface Snapshot {
  id: number;
  sections: string[];
  fields: Record<string, { label: string; reading: { status: string; shown?: string } }>;
  controls: { label: string; field?: string }[];
}

/** A hostile page in a real browser, with the released extension in it. */
export interface At {
  driver: Driver;
  site: HostileSite;
  page: PageDriver;
  tabId: number;
  /** The manager, an extension page of the officer's in another tab. */
  desk: PageDriver;
  /** What the extension now knows of the page. */
  read(): Promise<Snapshot>;
  /** Fills as the panel does, once the officer has approved; what became of each field. */
  fill(values: Record<string, string>): Promise<Record<string, string> | 'stale'>;
  /** Asks the page's content script, as the panel does. */
  ask<T>(verb: string, data?: unknown): Promise<T>;
  /** Asks the background as one of the extension's own pages. */
  tell<T>(verb: string, data?: unknown): Promise<T>;
  /** Waits until the dock is drawn, alone at the lower right. */
  drawn(): Promise<Box>;
  /** The officer enters the agency: the card shows what was found there and what is kept for it. */
  openCard(): Promise<void>;
  ours(): Promise<Ours>;
  /** A real press at a point of the window, whatever lies there. */
  pressAt(x: number, y: number): Promise<void>;
}

/** Where presses would reach our parts, as a page can tell, too. */
export interface Ours {
  points: number;
  dock?: Box;
}

/** A card is at least so large. */
const CARD_POINTS = 36;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** All attacks of one theme in one browser. */
export function testAttacks(attacks: readonly Attack[]): void {
  test.describe.configure({ mode: 'default' });
  let site: HostileSite;
  let driver: Driver;
  let desk: PageDriver;

  test.beforeAll(async ({}, info) => {
    // Run by itself, it builds first.
    test.setTimeout(240_000);
    const extensionDir = buildExtension(browserOf(info.project), 'release');
    site = await startHostileSite();
    driver = await launchDriver(browserOf(info.project), { port: site.port, extensionDir });
    desk = await driver.openExtensionPage('options.html');
    await desk.waitFor('h1');
    const at = '2026-11-23T00:00:00.000Z';
    const values = [{ path: AGENCY, label: 'หน่วยงานที่รับผิดชอบ', to: KEPT }];
    await saveTemplate(desk, { id: crypto.randomUUID(), name: KEPT, values, createdAt: at, updatedAt: at });
  });
  test.afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  for (const [number, { tries, html, beside = {}, proof }] of attacks.entries()) {
    test(tries, async () => {
      test.setTimeout(60_000);
      const path = `/attack/${number}`;
      const body = typeof html === 'string' ? html : html(site);
      site.serve(path, `<!doctype html><html lang="th"><meta charset="utf-8"><title>แบบฟอร์ม</title>${body}</html>`);
      for (const [other, text] of Object.entries(beside))
        site.serve(other, `<!doctype html><meta charset="utf-8">${text}`);
      const page = await driver.open(path);
      try {
        await proof(await stand(driver, site, desk, page));
      } finally {
        for (const open of driver.pages()) if (open !== desk) await open.close().catch(() => undefined);
      }
    });
  }
}

async function stand(driver: Driver, site: HostileSite, desk: PageDriver, page: PageDriver): Promise<At> {
  const tabId = await driver.tabIdOf(page);
  const tell = async <T>(verb: string, data?: unknown) => (await send(desk, verb, data)) as T;
  const ask = <T>(verb: string, data?: unknown) =>
    tell<T>('relayToPage', { tabId, verb, ...(data !== undefined && { data }) });
  const read = async () => (await ask<{ snapshot: Snapshot }>('readPage')).snapshot;
  const ours = () => page.evaluate(lookForOurs);
  const drawn = () => eventually('the dock', async () => (await ours()).dock);
  return {
    ...{ driver, site, page, tabId, desk, tell, ask, read, ours, drawn },
    async openCard() {
      await drawn();
      const { points } = await ours();
      await page.focus('#agency');
      await eventually('the card', async () => (await ours()).points > points + CARD_POINTS);
    },
    async fill(values) {
      const { id, fields } = await read();
      const steps = Object.entries(values).map(([path, to]) => {
        const shown = fields[path]?.reading.shown;
        return { path, to, ...(shown && { from: shown }) };
      });
      const receipt = await ask<{ results: { path: string; outcome: string }[] } | 'stale'>('applyFill', {
        snapshotId: id,
        steps,
      });
      if (receipt === 'stale') return receipt;
      return Object.fromEntries(receipt.results.map(({ path, outcome }) => [path, outcome]));
    },
    async pressAt(x, y) {
      await page.evaluate(putProbe, x, y);
      await page.pressAt('#probe-of-test');
      await page.evaluate("document.getElementById('probe-of-test').remove()");
    },
  };
}

/** Runs in the page: where the host is what a press would meet; the dock is what stands at the lower right. */
function lookForOurs(): Ours {
  const dock = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let points = 0;
  for (let y = 2; y < innerHeight; y += 10)
    for (let x = 2; x < innerWidth; x += 10) {
      const { parentElement, localName } = document.elementFromPoint(x, y) ?? {};
      if (parentElement !== document.documentElement || localName === 'body') continue;
      points += 1;
      if (x < innerWidth / 2 || y < innerHeight / 2) continue;
      dock.left = Math.min(dock.left, x);
      dock.top = Math.min(dock.top, y);
      dock.right = Math.max(dock.right, x);
      dock.bottom = Math.max(dock.bottom, y);
    }
  return { points, ...(dock.right > 0 && { dock }) };
}

/** Runs in the page: something in the light that a press can be aimed at. */
function putProbe(x: number, y: number): void {
  const probe = document.createElement('div');
  probe.id = 'probe-of-test';
  probe.setAttribute(
    'style',
    `position: fixed; left: ${x - 1}px; top: ${y - 1}px; width: 2px; height: 2px; pointer-events: none`,
  );
  document.body.append(probe);
}

/** Nothing of what the officer keeps is in what the page has got. */
export async function expectNothingOf(at: At, loot: unknown): Promise<void> {
  const text = typeof loot === 'string' ? loot : JSON.stringify(loot);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(RARE);
  expect(at.site.asked.join(' ')).not.toContain(encodeURIComponent(SECRET));
}
