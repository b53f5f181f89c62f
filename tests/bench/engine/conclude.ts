import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { PartReport } from './run-parts';
import { exponentOf, figureOf, judge, median, quartileRange } from './statistics';

/** How a run ends: a figure that was missed on a busy machine was not missed. */
export const EXIT = { met: 0, missed: 1, usage: 2, invalid: 3 } as const;

/** Writes all figures and every sample, says what came out, and gives the exit code. */
export function conclude(reports: readonly PartReport[], file: string, about: object): number {
  const noisy = reports.filter(({ isNoisy }) => isNoisy).map(({ part }) => part.name);
  const missed = reports.flatMap(({ part, result, isNoisy }) =>
    result.measures.filter((one) => !isNoisy && judge(one) === 'missed').map(({ what }) => `${part.name}: ${what}`),
  );
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  const run = { at: new Date().toISOString(), ...about, machine, invalid: noisy, missed, parts: reports.map(asData) };
  mkdirSync('test-results', { recursive: true });
  writeFileSync(file, `${JSON.stringify(run, undefined, 1)}\n`);
  console.log(`\nwritten: ${file}`);
  for (const one of missed) console.log(`missed: ${one}`);
  if (noisy.length > 0) console.log(`INVALID RUN, the machine was busy during: ${noisy.join(', ')}`);
  if (noisy.length > 0) return EXIT.invalid;
  return missed.length > 0 ? EXIT.missed : EXIT.met;
}

function asData({ part: { name, what, baseline }, result, slowness, isNoisy }: PartReport): object {
  return {
    ...{ name, what, baseline, slowness, isNoisy, notes: result.notes ?? [] },
    measures: result.measures.map((measure) => ({
      ...{
        what: measure.what,
        unit: measure.unit,
        median: median(measure.ours),
        quartileRange: quartileRange(measure.ours),
      },
      ...(measure.baseline && { baseline: median(measure.baseline), ratio: figureOf(measure, 'ratio') }),
      ...(measure.target && { target: measure.target, figure: figureOf(measure, measure.target.of) }),
      ...{ verdict: judge(measure), samples: { ours: measure.ours, baseline: measure.baseline } },
    })),
    growths: (result.growths ?? []).map((growth) => ({ ...growth, exponent: exponentOf(growth.points) })),
  };
}
