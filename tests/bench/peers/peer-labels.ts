import { corpusPages } from '../../support/corpus';
import { definePart, type Measure } from '../engine/define-part';
import { withPlainPages } from '../engine/plain-pages';
import type { LocatedByLabel } from '../in-page/peers/testing-library-labels';
import { bundlePeer } from './bundle-peer';

const LOCATORS = { 'this extension': 'ours-labels', 'testing-library': 'testing-library-labels' };

export const peerLabels = definePart({
  name: 'labels',
  what: 'single fields of the corpus located by the same Thai wordings; rows of tables, which only we locate, left out',
  baseline: 'the answers that stand on the pages',
  isCount: true,
  run: async () => ({
    measures: await withPlainPages(async (open) => {
      const rows: Measure[] = [];
      for (const [who, name] of Object.entries(LOCATORS)) {
        const page = await open('', (await bundlePeer({ name })).script);
        const sum: LocatedByLabel = { right: 0, wrong: 0, all: 0 };
        for (const { html } of corpusPages()) {
          const located = await page.evaluate<LocatedByLabel, string>((body) => {
            document.body.innerHTML = body;
            return (window as unknown as { locateByLabel(): LocatedByLabel }).locateByLabel();
          }, html);
          for (const key of ['right', 'wrong', 'all'] as const) sum[key] += located[key];
        }
        rows.push({ what: `${who}: right`, unit: 'fields', ours: [sum.right], baseline: [sum.all] });
        rows.push({ what: `${who}: wrong`, unit: 'fields', ours: [sum.wrong] });
      }
      return rows;
    }),
  }),
});
