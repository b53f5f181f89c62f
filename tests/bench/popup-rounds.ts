import { quantile } from './bundle';
import type { Opening } from './popup-opening';

const ROUNDS = 30;
const WARM_UP = 4;
const TARGET = 1.5;
/** Beyond this p75 / p25 the machine was busy with something else, and a ratio says nothing. */
const MOST_SPREAD = 1.6;
/** What an opening has asked for must not stand in the way of the next. */
const PAUSE_MS = 400;

type Popup = 'ours' | 'empty';
export type Measured = Record<Popup, readonly Opening[]>;

/** Opens both in turn, each of them first in every other round. */
export async function alternate(
  openings: Record<Popup, () => Promise<Opening>>,
  before: () => Promise<void> = async () => undefined,
): Promise<Measured> {
  const measured: Record<Popup, Opening[]> = { ours: [], empty: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const order: readonly Popup[] = round % 2 === 0 ? ['ours', 'empty'] : ['empty', 'ours'];
    for (const popup of order) {
      await new Promise((rested) => setTimeout(rested, PAUSE_MS));
      await before();
      const opening = await openings[popup]();
      if (round >= WARM_UP) measured[popup].push(opening);
    }
  }
  return measured;
}

/** A row for the frame that shows it, which has a target, and one for the script before that frame, which explains it. */
export function rowsOf(name: string, { ours, empty }: Measured): Record<string, Record<string, string>> {
  const row = (of: keyof Opening, target: string) => {
    const [a, b] = [ours.map((it) => it[of]), empty.map((it) => it[of])];
    const isValid = Math.max(spread(a), spread(b)) <= MOST_SPREAD;
    const ratio = (quantile(a, 0.5) / quantile(b, 0.5)).toFixed(2);
    return {
      ...{ 'ours, ms': say(a), 'empty, ms': say(b) },
      ...{ ratio: isValid ? ratio : `invalid run (${ratio})`, target },
    };
  };
  return { [`${name}: painted`]: row('painted', `≤ ${TARGET}`), [`${name}: in the page`]: row('stands', '') };
}

const spread = (numbers: readonly number[]) => quantile(numbers, 0.75) / quantile(numbers, 0.25);

const say = (numbers: readonly number[]) =>
  `${quantile(numbers, 0.5).toFixed(1)} (${quantile(numbers, 0.25).toFixed(1)}–${quantile(numbers, 0.75).toFixed(1)})`;
