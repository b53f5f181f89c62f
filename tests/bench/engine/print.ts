import type { Measure, Part } from './define-part';
import type { PartReport } from './run-parts';
import { FIGURES, round, sayAll, sayGrowth, sayTarget } from './say';
import { figureOf, judge } from './statistics';

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
    figure: target ? `${round(figureOf(measure, target.of))} (${FIGURES[target.of]})` : '',
    target: target ? sayTarget(target) : '',
    verdict: { met: 'met', missed: 'MISSED', told: '' }[judge(measure)],
  };
}
