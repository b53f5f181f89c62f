import { aForm } from '../a-form';
import { definePart, type Measure, SIZES } from '../engine/define-part';
import { bundleFor } from '../engine/bundle';
import { withPlainPages } from '../engine/plain-pages';
import { median, type Point } from '../engine/statistics';
import type { Costs } from '../in-page/scan';

const TIMES = 21;
const MOST_RATIO = 5;

export const scan = definePart({
  name: 'scan',
  what: 'reading a whole page: structure, values and findings at first, values and findings again after a keystroke',
  baseline: 'the bare walk of the same page: finding its controls and reading their values',
  async run(pace) {
    const script = await bundleFor('scan.ts');
    const [first, again]: [Point[], Point[]] = [[], []];
    const measures = await withPlainPages(async (open) => {
      const rows: Measure[] = [];
      for (const size of SIZES) {
        const page = await open(aForm(size), script);
        const cost = await page.evaluate<Costs>(`costs(${pace.rounds(TIMES)})`);
        await page.close();
        first.push({ size, cost: median(cost.first) });
        again.push({ size, cost: median(cost.again) });
        const row = { unit: 'ms', baseline: cost.walk } as const;
        rows.push({ ...row, what: `${size} fields: at first`, ours: cost.first });
        rows.push({
          ...row,
          what: `${size} fields: again`,
          ours: cost.again,
          target: { of: 'ratio', most: MOST_RATIO },
        });
      }
      return rows;
    });
    return {
      measures,
      growths: [
        { what: 'scan at first', points: first },
        { what: 'scan again', points: again },
      ],
    };
  },
});
