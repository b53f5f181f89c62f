import type { BrowserContext } from '@playwright/test';
import { aForm } from '../a-form';
import { definePart } from '../engine/define-part';
import { openRested, WITH, WITHOUT, withForm } from '../engine/form-site';
import type { Work } from '../engine/script-in-trace';
import { typeKeys } from '../engine/type-keys';

const FIELDS = 1000;
const KEYS = 60;

export const keys = definePart({
  name: 'keys',
  what: `a keystroke among ${FIELDS.toLocaleString('en')} fields: script of the key and of the reading after it`,
  baseline: 'the same keys in the same page without the extension',
  builds: ['release'],
  async run(pace) {
    const typing = (context: BrowserContext, path: string) => costsOf(context, path, pace.rounds(KEYS));
    const [baseline, ours] = await withForm(aForm(FIELDS), async (context) => [
      await typing(context, WITHOUT),
      await typing(context, WITH),
    ]);
    const script = (costs: readonly Work[]) => costs.map((cost) => cost.script);
    const pair = { unit: 'ms', ours: script(ours), baseline: script(baseline) } as const;
    return {
      measures: [
        { what: 'script, median', ...pair, target: { of: 'added', most: 1 } },
        { what: 'script, p95', ...pair, target: { of: 'added-p95', most: 4 } },
        {
          ...{ what: 'all of the main thread', unit: 'ms' },
          ...{ ours: ours.map((cost) => cost.tasks), baseline: baseline.map((cost) => cost.tasks) },
        },
      ],
    };
  },
});

async function costsOf(context: BrowserContext, path: string, count: number): Promise<Work[]> {
  const watched = await openRested(context, path);
  const costs = await typeKeys(watched, count);
  await watched.page.close();
  return costs;
}
