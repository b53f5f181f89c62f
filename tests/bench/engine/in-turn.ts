/** Ours and what it is compared with. */
export interface Pair<T> {
  ours: T[];
  baseline: T[];
}

/** Measures both round by round, each of them first in every other one: what the machine does meanwhile, it does to both. */
export async function inTurn<T>(
  rounds: number,
  measure: Record<keyof Pair<T>, () => Promise<T>>,
  warmUp = 1,
): Promise<Pair<T>> {
  const pair: Pair<T> = { ours: [], baseline: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order: readonly (keyof Pair<T>)[] = round % 2 === 0 ? ['ours', 'baseline'] : ['baseline', 'ours'];
    for (const one of order) {
      const value = await measure[one]();
      if (round >= warmUp) pair[one].push(value);
    }
  }
  return pair;
}

/** One number of each measurement. */
export function pick<T>({ ours, baseline }: Pair<T>, of: (value: T) => number): Pair<number> {
  return { ours: ours.map(of), baseline: baseline.map(of) };
}
