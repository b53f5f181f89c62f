import type { Figure, Growth, Measure, Part, Target } from './define-part';
import type { PartReport } from './run-parts';
import { exponentOf, figureOf, judge, median, quartileRange } from './statistics';

const NAMES: Record<Figure, string> = {
  ...{ median: 'median', p95: 'p95', most: 'most', ratio: '÷ baseline' },
  ...{ added: 'more than baseline', 'added-p95': 'p95, more than baseline' },
};

export function printBeginning({ name, what, baseline }: Part): void {
  console.log(`\n${name}: ${what}\n  baseline: ${baseline}`);
}

export function printPart({ result, slowness, isNoisy }: PartReport): void {
  const { measures, growths = [], notes = [] } = result;
  console.table(Object.fromEntries(measures.map((measure) => [measure.what, rowOf(measure)])));
  for (const growth of growths) console.log(`  ${sayGrowth(growth)}`);
  for (const note of notes) console.log(`  ${note}`);
  if (slowness !== undefined)
    console.log(
      `  a fixed task took ${slowness.toFixed(2)} × its best time${isNoisy ? ': INVALID, the machine was busy' : ''}`,
    );
}

function rowOf(measure: Measure): Record<string, string> {
  const { unit, ours, baseline, target } = measure;
  const ratio = baseline ? figureOf(measure, 'ratio') : NaN;
  return {
    ours: sayAll(ours, unit),
    baseline: baseline ? sayAll(baseline, unit) : '',
    ratio: Number.isFinite(ratio) ? round(ratio) : '',
    figure: target ? `${round(figureOf(measure, target.of))} (${NAMES[target.of]})` : '',
    target: target ? sayTarget(target) : '',
    verdict: { met: 'met', missed: 'MISSED', told: '' }[judge(measure)],
  };
}

const sayAll = (numbers: readonly number[], unit: string): string =>
  numbers.length === 1
    ? `${round(numbers[0] ?? NaN)} ${unit}`
    : `${round(median(numbers))} ${unit} ±${round(quartileRange(numbers) / 2)} (${numbers.length})`;

const sayTarget = (target: Target): string => ('most' in target ? `≤ ${target.most}` : `≥ ${target.least}`);

/** Three digits that mean something. */
const round = (number: number): string =>
  Math.abs(number) >= 100
    ? number.toFixed(0)
    : Math.abs(number) >= 10
      ? number.toFixed(1)
      : number.toFixed(Math.abs(number) >= 1 ? 2 : 3);

function sayGrowth({ what, points }: Growth): string {
  const exponent = exponentOf(points);
  const curve = points.map(({ size, cost }) => `${size}: ${round(cost)}`).join(' · ');
  return `growth of ${what}: ${curve} → size^${exponent === undefined ? '?' : exponent.toFixed(2)}`;
}
