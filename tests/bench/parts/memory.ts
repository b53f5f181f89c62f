import type { BrowserContext } from '@playwright/test';
import { aForm } from '../a-form';
import { definePart, type Measure, SIZES } from '../engine/define-part';
import { openRested, WITH, WITHOUT, withForm } from '../engine/form-site';
import { inTurn } from '../engine/in-turn';
import { figureOf, type Point } from '../engine/statistics';

const ROUNDS = 5;

export const memory = definePart({
  name: 'memory',
  what: 'JavaScript memory of a page that rests, swept',
  baseline: 'the same page without the extension',
  builds: ['release'],
  async run(pace) {
    const measures: Measure[] = [];
    const points: Point[] = [];
    for (const fields of SIZES) {
      const heaps = await withForm(aForm(fields), (context) =>
        inTurn(pace.rounds(ROUNDS), { ours: () => heapOf(context, WITH), baseline: () => heapOf(context, WITHOUT) }, 0),
      );
      const measure: Measure = { what: `${fields} fields`, unit: 'MB', ...heaps };
      measures.push(measure);
      points.push({ size: fields, cost: figureOf(measure, 'added') });
    }
    return { measures, growths: [{ what: 'memory', points }] };
  },
});

async function heapOf(context: BrowserContext, path: string): Promise<number> {
  const { page, heap } = await openRested(context, path);
  const megabytes = await heap();
  await page.close();
  return megabytes;
}
