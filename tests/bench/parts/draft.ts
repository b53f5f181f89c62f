import { setTimeout as wait } from 'node:timers/promises';
import { type ChromiumBackground, findBackground } from '../../support/chromium-background';
import { eventually } from '../../support/driver-scripts';
import { aForm } from '../a-form';
import { definePart } from '../engine/define-part';
import { openRested, WITH, withForm } from '../engine/form-site';

const ROUNDS = 15;
const FIELDS = 60;
const MOST_MS = 1000;
/** Longer than any pause in which typing counts as one go. */
const BETWEEN_MS = 2500;

export const draft = definePart({
  name: 'draft',
  what: 'from the last key to the draft’s being in the database, by the clock',
  baseline: 'a bare write of one record of the same size in the same background',
  builds: ['test'],
  run: (pace) =>
    withForm(
      aForm(FIELDS),
      async (context) => {
        const background = await findBackground(context);
        const { page } = await openRested(context, WITH);
        await page.bringToFront();
        await page.locator('input').first().focus();
        const [ours, baseline]: [number[], number[]] = [[], []];
        for (let round = -1; round < pace.rounds(ROUNDS); round += 1) {
          await wait(BETWEEN_MS);
          const text = ` ${round}.`;
          await page.keyboard.type(text);
          const start = performance.now();
          await untilKept(background, text);
          const took = performance.now() - start;
          const bare = await background.evaluate(writeBare, undefined);
          if (round < 0) continue;
          ours.push(took);
          baseline.push(bare);
        }
        return {
          measures: [{ what: 'last key to kept', unit: 'ms', ours, baseline, target: { of: 'p95', most: MOST_MS } }],
        };
      },
      'test',
    ),
});

const untilKept = (background: ChromiumBackground, text: string): Promise<true> =>
  eventually(
    `a draft that ends with ${text}`,
    async () => (await background.evaluate(areDraftsWith, text)) || undefined,
  );

/** Runs in the background. */
async function areDraftsWith(text: string): Promise<boolean> {
  const { assist } = globalThis as unknown as { assist: { drafts(): Promise<unknown> } };
  return JSON.stringify(await assist.drafts()).includes(text);
}

/** Runs in the background. */
async function writeBare(): Promise<number> {
  const start = performance.now();
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const writing = db.transaction('records', 'readwrite');
  writing.objectStore('records').put({ text: 'ก'.repeat(2000) }, 'one');
  await new Promise((done) => (writing.oncomplete = done));
  db.close();
  return performance.now() - start;
}
