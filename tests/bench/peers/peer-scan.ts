import { aForm } from '../a-form';
import { definePart, type Growth, type Measure, type Pace, SIZES } from '../engine/define-part';
import { type OpenPlain, withPlainPages } from '../engine/plain-pages';
import { median } from '../engine/statistics';
import { bundlePeer } from './bundle-peer';
import { PEERS } from './peers';

const ROUNDS = 9;
/** After so long a tool is not asked again. */
const PATIENCE_MS = 5000;

export const peerScan = definePart({
  name: 'scan',
  what: 'one look at a whole page, as far as each looks; ours reads labels and values and judges them by all rules',
  baseline: 'finding the page’s controls and reading their values',
  async run(pace) {
    const measures: Measure[] = [];
    const growths: Growth[] = [];
    await withPlainPages(async (open) => {
      for (const { name } of [{ name: 'ours' }, ...PEERS]) {
        const { script } = await bundlePeer({ name });
        const looks: Measure[] = [];
        for (const size of SIZES) looks.push(await timeLooks(open, { name, script, size, pace }));
        measures.push(...looks);
        growths.push({ what: name, points: looks.map(({ ours }, at) => ({ size: SIZES[at]!, cost: median(ours) })) });
      }
    });
    return { measures, growths };
  },
});

interface Look {
  name: string;
  script: string;
  size: number;
  pace: Pace;
}

async function timeLooks(open: OpenPlain, { name, script, size, pace }: Look): Promise<Measure> {
  const page = await open(aForm(size), script);
  const took = await page.evaluate(timeScans, { rounds: pace.rounds(ROUNDS), patience: PATIENCE_MS });
  await page.close();
  return { what: `${name}, ${size} fields`, unit: 'ms', ...took };
}

/** Runs in the page; the first look pays for the compiler and is left out. */
async function timeScans({ rounds, patience }: { rounds: number; patience: number }) {
  const { peer } = window as unknown as { peer: { scan(): unknown } };
  const took = { ours: [] as number[], baseline: [] as number[] };
  await peer.scan();
  for (const begin = performance.now(); took.ours.length < rounds && performance.now() - begin < patience;) {
    document.body.classList.toggle('redrawn');
    let start = performance.now();
    await peer.scan();
    took.ours.push(performance.now() - start);
    start = performance.now();
    for (let walk = 0; walk < 50; walk += 1)
      for (const box of document.querySelectorAll<HTMLInputElement>('input, textarea, select')) void box.value.length;
    took.baseline.push((performance.now() - start) / 50);
  }
  return took;
}
