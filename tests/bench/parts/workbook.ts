import { aWorkbook } from '../a-workbook';
import { bundleFor } from '../engine/bundle';
import { definePart } from '../engine/define-part';
import { withPlainPages } from '../engine/plain-pages';
import type { ImportCost } from '../in-page/workbook';

const ROWS = 5000;
const ROUNDS = 7;
const MOST_MS = 2000;
/** The page stays responsive: within this a person feels an answer as coming at once. */
const LONGEST_MS = 100;

export const workbook = definePart({
  name: 'workbook',
  what: `a workbook of ${ROWS.toLocaleString('en')} projects × 30 columns: read, its headers mapped, its queue planned`,
  baseline: 'unpacking the same file and making text of it',
  async run(pace) {
    const base64 = (await aWorkbook(ROWS)).toString('base64');
    const script = await bundleFor('workbook.ts');
    const [imports, unpacked]: [ImportCost[], number[]] = [[], []];
    await withPlainPages(async (open) => {
      const page = await open('', script);
      await page.evaluate((file) => Object.assign(window, { file }), base64);
      // The first of each pays for the compiler.
      for (let round = -1; round < pace.rounds(ROUNDS); round += 1) {
        const cost = await page.evaluate<ImportCost>('importWorkbook(file)');
        const bare = await page.evaluate<number>('unpackWorkbook(file)');
        if (round < 0) continue;
        imports.push(cost);
        unpacked.push(bare);
      }
    });
    const [one] = imports;
    return {
      measures: [
        {
          ...{ what: 'all', unit: 'ms', ours: imports.map(({ all }) => all), baseline: unpacked },
          target: { of: 'median', most: MOST_MS },
        },
        {
          ...{ what: 'longest time without an answer', unit: 'ms', ours: imports.map(({ longest }) => longest) },
          target: { of: 'median', most: LONGEST_MS },
        },
      ],
      notes: [`${one?.projects} projects, ${one?.problems} problems; progress told ${one?.progress} times`],
    };
  },
});
