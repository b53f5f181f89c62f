import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, PageDriver } from '../support/driver';
import { eventually } from '../support/driver-scripts';
import type { PracticeSite } from '../practice-site/index';
import { EMPTY } from '../e2e/main-job';
import { KEPT_WITHIN_MS, signInAt } from '../e2e/drafts';
import type { Draft } from '@/utils/model/draft';
import { textFor } from './text-for';

export interface SoakPlan {
  edits: number;
  navigations: number;
  backgroundKills: number;
  updates: number;
  crashes: number;
}

export interface SoakReport extends SoakPlan {
  /** Values that were typed a second or more before and were in no draft at the next look. */
  lost: string[];
  looks: number;
  errors: string[];
  /** Heap of the page in bytes, swept, at the end of each stretch between two navigations. */
  heaps: number[];
}

/** The long texts of a project's details, and where their drafts are. */
const BOXES = { f_301: 'rationale', f_302: 'objective', f_303: 'output', f_304: 'outcome', f_305: 'beneficiaries' };
const KEYS = Object.keys(BOXES) as (keyof typeof BOXES)[];

type Event = 'navigate' | 'kill' | 'update' | 'crash';

/** An officer's day of typing without a single save, with everything that ends a page, a background or a browser. */
export async function soak(
  plan: SoakPlan,
  { site, launch, onProgress }: { site: PracticeSite; launch(): Promise<Driver>; onProgress(done: number): void },
): Promise<SoakReport> {
  const report: SoakReport = { ...plan, lost: [], looks: 0, errors: [], heaps: [] };
  let driver = await launch();
  let page = await openDetails(driver, site);
  const events = eventsOf(plan);
  let typed = new Map<string, string>();

  /** All that was typed since the page was opened stands in the drafts of its last opening. */
  const look = async () => {
    report.looks += 1;
    await wait(KEPT_WITHIN_MS);
    const drafts = await driver.door<Draft[]>('drafts');
    const [newest] = drafts;
    const kept = new Map(
      drafts
        .filter(({ visit }) => visit === newest?.visit)
        .reverse()
        .flatMap(({ fields }) => Object.entries(fields).map(([path, { shown }]) => [path, shown] as const)),
    );
    for (const [key, text] of typed) {
      const path = `details.${BOXES[key as keyof typeof BOXES]}`;
      if (kept.get(path)?.trim() !== text.trim())
        report.lost.push(`${path}: ${JSON.stringify(text)} ≠ ${JSON.stringify(kept.get(path))}`);
    }
  };
  const reopen = async () => {
    typed = new Map();
    await page.reload();
    await sees(page, '.dock');
  };
  const deeds: Record<Event, () => Promise<void>> = {
    async navigate() {
      await look();
      report.heaps.push(await heapOf(page));
      await reopen();
    },
    kill: () => driver.stopBackground(),
    async update() {
      await look();
      await driver.updateExtension();
      await reopen();
    },
    async crash() {
      await look();
      report.errors.push(...driver.errors());
      await driver.kill();
      driver = await launch();
      page = await openDetails(driver, site);
      typed = new Map();
      // What was typed before the crash is what the page offers.
      await sees(page, '.dock__draft');
    },
  };

  for (let edit = 0; edit < plan.edits; edit += 1) {
    const key = KEYS[edit % KEYS.length]!;
    const text = textFor(edit);
    await retype(page, `[name=${key}]`, text);
    typed.set(key, text.replaceAll('\n', key === 'f_305' ? '' : '\n'));
    for (const event of events.get(edit) ?? []) await deeds[event]();
    if (edit % 100 === 0) onProgress(edit);
  }
  await look();
  report.heaps.push(await heapOf(page));
  report.errors.push(...driver.errors());
  await driver.close();
  return report;
}

async function openDetails(driver: Driver, site: PracticeSite): Promise<PageDriver> {
  const page = await driver.open(site.entryPath(EMPTY, 'details'));
  if ((await page.url()).includes('/auth/')) await signInAt(page);
  await sees(page, '.dock');
  return page;
}

/**
 * Locators are not used on the form: at each load they leave half a megabyte of their own in the heap that is measured,
 * with the extension or without.
 */
const sees = (page: PageDriver, ours: string): Promise<boolean> =>
  eventually(ours, () =>
    page
      .evaluate<boolean, []>(`document.querySelector('emenscr-assist')?.shadowRoot.querySelector('${ours}') != null`)
      // A page that is on its way to another can't be asked.
      .catch(() => false),
  );

async function retype(page: PageDriver, selector: string, text: string): Promise<void> {
  await page.evaluate(`document.querySelector('${selector}').focus()`);
  await page.press('Control+a');
  await page.insert(text);
}

/** Spread evenly over the edits, each kind by itself. */
function eventsOf({ edits, navigations, backgroundKills, updates, crashes }: SoakPlan): Map<number, Event[]> {
  const events = new Map<number, Event[]>();
  const spread = (event: Event, count: number) => {
    for (let turn = 1; turn <= count; turn += 1) {
      const at = Math.floor((turn * edits) / (count + 1));
      events.set(at, [...(events.get(at) ?? []), event]);
    }
  };
  spread('kill', backgroundKills);
  spread('navigate', navigations);
  spread('update', updates);
  spread('crash', crashes);
  return events;
}

/** After two sweeps: what is left is held. */
const heapOf = (page: PageDriver): Promise<number> =>
  eventually('a swept heap', () =>
    page.evaluate<number, []>('(gc(), gc(), performance.memory.usedJSHeapSize)').catch(() => undefined),
  );
