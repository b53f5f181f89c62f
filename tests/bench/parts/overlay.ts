import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { definePart, type Measure, SIZES } from '../engine/define-part';
import { openRested, WITH, WITHOUT, withForm } from '../engine/form-site';
import { inTurn, pick } from '../engine/in-turn';
import { figureOf, type Point, quantile } from '../engine/statistics';
import { MARK_NOW } from '../engine/watched-page';
import { aFaultyForm, FIELDS_A_ROW } from '../a-faulty-form';

const ROUNDS = 5;
const FINDINGS = 500;
const WHEELS = 60;
const WHEEL_PIXELS = 240;
/** A frame that took longer was dropped by half a frame or more, at 60 a second. */
const DROPPED_MS = 25;

/** As text: what a compiler leaves in functions, the page does not know. */
const WATCH_FRAMES = `window.frameTimes = [];
let last = performance.now();
const note = (now) => {
  window.frameTimes.push(now - last);
  last = now;
  requestAnimationFrame(note);
};
requestAnimationFrame(note);`;

export const overlay = definePart({
  name: 'overlay',
  what: `scrolling a page with a finding in every row, down and up: ${WHEELS} turns of the wheel`,
  baseline: 'the same page scrolled without the extension',
  builds: ['release'],
  async run(pace) {
    const measures: Measure[] = [];
    const points: Point[] = [];
    const costsAt = (rows: number) =>
      withForm(aFaultyForm(rows), (context) =>
        inTurn(pace.rounds(ROUNDS), { ours: () => scroll(context, WITH), baseline: () => scroll(context, WITHOUT) }, 0),
      );
    for (const fields of SIZES) {
      const costs = await costsAt(Math.floor(fields / FIELDS_A_ROW));
      const script: Measure = { what: `${fields} fields: script`, unit: 'ms', ...pick(costs, (cost) => cost.script) };
      measures.push(script);
      points.push({ size: fields, cost: figureOf(script, 'added') });
    }
    const costs = await costsAt(FINDINGS);
    const what = (figure: string) => `${FINDINGS} findings: ${figure}`;
    measures.push(
      { what: what('script'), unit: 'ms', ...pick(costs, (cost) => cost.script) },
      {
        what: what('longest script in one task'),
        unit: 'ms',
        ...pick(costs, (cost) => cost.longest),
        target: { of: 'median', most: 50 },
      },
      { what: what('frame, p95'), unit: 'ms', ...pick(costs, (cost) => quantile(cost.frames, 0.95)) },
      {
        ...{ what: what(`frames over ${DROPPED_MS} ms`), unit: 'frames' },
        ...pick(costs, ({ frames }) => frames.filter((frame) => frame > DROPPED_MS).length),
      },
      { what: what('memory'), unit: 'MB', ...pick(costs, (cost) => cost.heap) },
    );
    return { measures, growths: [{ what: 'overlay while scrolling', points }] };
  },
});

async function scroll(context: BrowserContext, path: string) {
  const { page, work, heap } = await openRested(context, path);
  const megabytes = await heap();
  await page.mouse.move(400, 300);
  const [cost] = await work(async () => {
    await page.evaluate(`${WATCH_FRAMES} ${MARK_NOW}; undefined`);
    for (let wheel = 0; wheel < WHEELS; wheel += 1) {
      await page.mouse.wheel(0, wheel < WHEELS / 2 ? WHEEL_PIXELS : -WHEEL_PIXELS);
      await wait(30);
    }
  });
  const frames = await page.evaluate<number[]>('window.frameTimes');
  await page.close();
  return { ...cost!, frames, heap: megabytes };
}
