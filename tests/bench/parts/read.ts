import { corpusPages } from '../../support/corpus';
import type { Answers } from '../../support/corpus-answers';
import { bundleFor } from '../engine/bundle';
import { definePart } from '../engine/define-part';
import { withPlainPages } from '../engine/plain-pages';

/** Of 1,000 fields located, so many may be wrong. */
const MOST_WRONG = 0;
const LEAST_RECALL = 95;

export const read = definePart({
  name: 'read',
  what: 'fields located right and wrong on the corpus of pages, in a real browser',
  baseline: 'the answers that stand on the pages',
  isCount: true,
  async run({ folder }) {
    const pages = corpusPages(folder);
    const script = await bundleFor('scan.ts');
    let right = 0;
    const [wrong, missed]: [string[], string[]] = [[], []];
    await withPlainPages(async (open) => {
      const page = await open('', script);
      for (const { name, html } of pages) {
        const answers = await page.evaluate<Answers, string>((body) => {
          document.body.innerHTML = body;
          return (window as unknown as { answers(): Answers }).answers();
        }, html);
        right += answers.right;
        wrong.push(...answers.wrong.map((path) => `${name}: WRONG ${path}`));
        missed.push(...answers.missed.map((path) => `${name}: missed ${path}`));
      }
    });
    const all = right + missed.length;
    return {
      measures: [
        { what: 'located right', unit: 'fields', ours: [right], baseline: [all] },
        { what: 'located wrong', unit: 'fields', ours: [wrong.length], target: { of: 'most', most: MOST_WRONG } },
        { what: 'recall', unit: '%', ours: [(100 * right) / all], target: { of: 'median', least: LEAST_RECALL } },
      ],
      notes: [`${folder ?? 'corpus'}: ${pages.length} pages, ${all} fields`, ...wrong, ...missed],
    };
  },
});
