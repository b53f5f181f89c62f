import type { BrowserContext } from '@playwright/test';
import { aForm } from '../a-form';
import { definePart, type Measure, SIZES } from '../engine/define-part';
import { HOST, openLate, WITH, WITHOUT, withForm } from '../engine/form-site';
import { inTurn, pick } from '../engine/in-turn';
import type { Work } from '../engine/script-in-trace';
import { figureOf, type Point } from '../engine/statistics';
import { MARK_NOW } from '../engine/watched-page';

const ROUNDS = 7;
const SMALL = 60;
/** Two frames at 60 a second. */
const TWO_FRAMES_MS = 30;
const LONGEST_TASK_MS = 50;
/** 4,000 fields may cost so many times 1,000. */
const MOST_GROWTH = 4.5;

export const hints = definePart({
  name: 'hints',
  what: 'first hints: script from the form’s coming into an open page until the page rests',
  baseline: 'the same page and form without the extension',
  builds: ['release'],
  async run(pace) {
    const measures: Measure[] = [];
    const points: Point[] = [];
    for (const fields of SIZES) {
      const costs = await withForm(aForm(fields), (context) =>
        inTurn(pace.rounds(ROUNDS), {
          ours: () => formComes(context, WITH),
          baseline: () => formComes(context, WITHOUT),
        }),
      );
      const script: Measure = {
        ...{ what: `${fields} fields: script`, unit: 'ms', ...pick(costs, (cost) => cost.script) },
        ...(fields === SMALL && { target: { of: 'added', most: TWO_FRAMES_MS } }),
      };
      points.push({ size: fields, cost: figureOf(script, 'added') });
      measures.push(script, {
        ...{ what: `${fields} fields: longest script in one task`, unit: 'ms', ...pick(costs, (cost) => cost.longest) },
        target: { of: 'median', most: LONGEST_TASK_MS },
      });
      measures.push({
        what: `${fields} fields: all of the main thread`,
        unit: 'ms',
        ...pick(costs, (cost) => cost.tasks),
      });
    }
    const costAt = (size: number) => points.find((point) => point.size === size)?.cost ?? NaN;
    const growth = costAt(4000) / costAt(1000);
    const grown: Measure = {
      what: '4,000 ÷ 1,000 fields',
      unit: '×',
      ours: [growth],
      target: { of: 'median', most: MOST_GROWTH },
    };
    return { measures: [...measures, grown], growths: [{ what: 'first hints', points }] };
  },
});

async function formComes(context: BrowserContext, path: string): Promise<Work> {
  const { page, work, rest } = await openLate(context, path);
  const [cost] = await work(async () => {
    await page.evaluate(`showForm(); ${MARK_NOW}; undefined`);
    // Whoever watches for our host from within the page meanwhile is counted too.
    await rest();
  });
  if (path === WITH && (await page.locator(HOST).count()) === 0) throw new Error('no hints came');
  await page.close();
  return cost!;
}
