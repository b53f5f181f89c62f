import { aForm } from '../a-form';
import { bundleFor } from '../engine/bundle';
import { definePart, type Measure, SIZES } from '../engine/define-part';
import { withPlainPages } from '../engine/plain-pages';
import { median, type Point } from '../engine/statistics';
import type { RuleCosts } from '../in-page/rules';

const TIMES = 15;

export const rules = definePart({
  name: 'rules',
  what: 'all rules over a page, at first and after one field has changed',
  baseline: 'looking once at the text of every field that was read',
  async run(pace) {
    const script = await bundleFor('rules.ts');
    const [first, keystroke]: [Point[], Point[]] = [[], []];
    const notes: string[] = [];
    const measures = await withPlainPages(async (open) => {
      const rows: Measure[] = [];
      for (const size of SIZES) {
        const page = await open(aForm(size), script);
        const cost = await page.evaluate<RuleCosts>(`rulesCost(${pace.rounds(TIMES)})`);
        await page.close();
        first.push({ size, cost: median(cost.first) });
        keystroke.push({ size, cost: median(cost.keystroke) });
        const row = { unit: 'ms', baseline: cost.walk } as const;
        rows.push({ ...row, what: `${size} controls: at first`, ours: cost.first });
        rows.push({ ...row, what: `${size} controls: after a keystroke`, ours: cost.keystroke });
        notes.push(
          `${size} controls: ${cost.fields} fields read, ${cost.findings} findings; after a keystroke ${cost.lookedAnew} of ${cost.pageRules} page rules looked anew`,
        );
      }
      return rows;
    });
    return {
      ...{ measures, notes },
      growths: [
        { what: 'rules at first', points: first },
        { what: 'rules after a keystroke', points: keystroke },
      ],
    };
  },
});
