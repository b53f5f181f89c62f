import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowsers } from '../support/browsers';
import { corpusPages } from '../support/corpus';
import { bundleFor, quantile } from './bundle';
import { aForm } from './pages';
import type { Answers } from '../support/corpus-answers';
import { measureInExtension } from './in-extension';
import type { Costs } from './read-in-page';

const SIZES = [60, 1000, 4000];
const TIMES = 15;

/** A folder of other pages with answers on them: only those are read, and no cost is measured. */
const [, , folder] = process.argv;

const script = await bundleFor('read-in-page.ts');
const browser = await chromium.launch({ executablePath: (await findBrowsers()).chromium, args: ['--no-sandbox'] });
try {
  await reportCorpus(browser);
  if (!folder) await reportCosts(browser);
} finally {
  await browser.close();
}
if (!folder) await reportInExtension();

/** Precision and recall over the corpus, in a real browser; every confusion by name. */
async function reportCorpus(at: Browser): Promise<void> {
  let [right, wrong, missed] = [0, 0, 0];
  const pages = corpusPages(folder);
  const page = await openPage(at, '');
  for (const { name, html } of pages) {
    const answers = await page.evaluate<Answers, string>((body) => {
      document.body.innerHTML = body;
      return (window as unknown as { answers(): Answers }).answers();
    }, html);
    right += answers.right;
    wrong += answers.wrong.length;
    missed += answers.missed.length;
    for (const path of answers.wrong) console.log(`  ${name}: WRONG ${path}`);
    for (const path of answers.missed) console.log(`  ${name}: missed ${path}`);
  }
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(2)} %`;
  console.log(`\n${folder ?? 'corpus'}: ${pages.length} pages, ${right + missed} fields`);
  console.log(
    `precision ${percent(right, right + wrong)} (${wrong} wrong) · recall ${percent(right, right + missed)} (${missed} missed)\n`,
  );
}

/** Cost beside the bare walk of the same page: ratios, so that the machine does not matter. */
async function reportCosts(at: Browser): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  let thousand = 0;
  for (const size of SIZES) {
    const cost = await inPage<Costs>(at, aForm(size), `costs(${TIMES})`);
    if (size === 1000) thousand = cost.first;
    rows[`${size} fields`] = {
      'bare walk, ms': cost.walk.toFixed(3),
      'fields read': String(cost.fields),
      'first reading, ms': cost.first.toFixed(1),
      'µs a field': ((1000 * cost.first) / size).toFixed(0),
      '× 1,000 fields': thousand > 0 ? (cost.first / thousand).toFixed(2) : '',
      'first ÷ bare walk': (cost.first / cost.walk).toFixed(0),
      'again, ms': cost.again.toFixed(2),
      'again ÷ bare walk': (cost.again / cost.walk).toFixed(1),
    };
  }
  console.table(rows);
}

/** What the released build adds to a page, by the browser's own reckoning. */
async function reportInExtension(): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const { fields, load, late, longestTask, keys } of await measureInExtension(SIZES, 1000)) {
    const added = (share: number) =>
      keys ? (quantile(keys.with, share) - quantile(keys.without, 0.5)).toFixed(2) : '';
    rows[`${fields} fields`] = {
      'script to rest, ms': (load.with - load.without).toFixed(1),
      'the form coming late, ms': (late.with - late.without).toFixed(1),
      'longest task, ms': longestTask.with.toFixed(0),
      'the same without': longestTask.without.toFixed(0),
      'keystroke, median ms': added(0.5),
      'keystroke, p95 ms': added(0.95),
    };
  }
  console.table(rows);
}

async function openPage(at: Browser, html: string): Promise<Page> {
  const page = await at.newPage();
  await page.setContent(`<!doctype html><html lang="th"><body>${html}</body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

async function inPage<T>(at: Browser, html: string, call: string): Promise<T> {
  const page = await openPage(at, html);
  try {
    return await page.evaluate<T>(call);
  } finally {
    await page.close();
  }
}
