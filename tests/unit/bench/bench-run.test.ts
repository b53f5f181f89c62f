import { expect, test } from 'vitest';
import { type BenchRun, mergeParts, type PartRun, partRun } from '@/tests/bench/engine/bench-run';
import { definePart } from '@/tests/bench/engine/define-part';
import { performanceDocs } from '@/tests/tools/performance-docs';

const AT = '2026-11-26T10:00:00.000Z';
const part = definePart({
  name: 'popup',
  what: 'opening it',
  baseline: 'an empty one',
  run: async () => ({ measures: [] }),
});
const result = {
  measures: [
    { what: 'painted', unit: 'ms', ours: [30, 33, 36], baseline: [20, 22, 24], target: { of: 'ratio', most: 1.4 } },
    { what: 'wrong', unit: 'fields', ours: [0] },
  ],
  growths: [{ what: 'opening', points: [60, 250, 1000].map((size) => ({ size, cost: 3 * size })) }],
} as const;
const run = (isNoisy: boolean): PartRun => partRun({ part, result, slowness: 1.2, isNoisy }, AT, false);

test('a run holds each figure with its baseline, verdict and samples', () => {
  const { measures, growths } = run(false);
  expect(measures[0]).toEqual({
    ...{ what: 'painted', unit: 'ms', median: 33, quartileRange: 3, baseline: 22, ratio: 1.5, figure: 1.5 },
    ...{ target: { of: 'ratio', most: 1.4 }, verdict: 'missed' },
    samples: { ours: [30, 33, 36], baseline: [20, 22, 24] },
  });
  expect(measures[1]).toMatchObject({ median: 0, verdict: 'told', samples: { ours: [0] } });
  expect(growths[0]?.exponent).toBeCloseTo(1, 10);
});

test('a part that is run again takes its former place', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ ...run(false), name }));
  const again = { ...b!, at: 'later' };
  expect(mergeParts([a!, b!], [again, c!]).map(({ name, at }) => `${name} ${at}`)).toEqual([
    `a ${AT}`,
    'b later',
    `c ${AT}`,
  ]);
});

const PAGE =
  '# Costs\n\nWords.\n\n<!-- bench -->\n\nold\n\n<!-- end -->\n\nMore.\n\n<!-- peers -->\n<!-- end -->\n\nLast.\n';
const asRun = (one: PartRun): BenchRun => ({
  machine: { processors: 2, model: 'Some', node: 'v20.1.0' },
  parts: [one],
});

test('the tables are written anew, and every other word stays', async () => {
  const page = await performanceDocs(PAGE, { bench: asRun(run(false)), peers: asRun(run(true)) });
  const [bench, peers] = page.split('More.');
  expect(bench).toMatch(
    /\| painted +\| 33 ms ±1.50 \(3\) +\| 22 ms ±1 \(3\) +\| 1.50 +\| 1.50 \(÷ baseline\) +\| ≤ 1.4 +\| missed +\|/,
  );
  expect(bench).toContain('size^1.00');
  expect(bench).not.toContain('old');
  expect(peers).toMatch(/≤ 1.4 +\| invalid +\|/);
  expect(page.match(/Words\.|More\.|Last\./g)).toHaveLength(3);
  expect(await performanceDocs(page, { bench: asRun(run(false)), peers: asRun(run(true)) })).toBe(page);
});

test('a page without the places for them is refused', () => {
  const runs = { bench: asRun(run(false)), peers: asRun(run(false)) };
  expect(() => performanceDocs('# Costs', runs)).toThrow('<!-- bench -->');
});
