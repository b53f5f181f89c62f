import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { type BenchRun, mergeParts, type PartRun, partRun } from './bench-run';
import type { PartReport } from './run-parts';

/** How a run ends: a figure that was missed on a busy machine was not missed. */
export const EXIT = { met: 0, missed: 1, usage: 2, invalid: 3 } as const;

/** Writes all figures and every sample, says what came out, and gives the exit code. */
export function conclude(reports: readonly PartReport[], file: string, isQuick: boolean): number {
  const at = new Date().toISOString();
  const parts = reports.map((report) => partRun(report, at, isQuick));
  write(file, parts);
  const noisy = parts.filter(({ isNoisy }) => isNoisy);
  const missed = parts
    .filter(({ isNoisy }) => !isNoisy)
    .flatMap(({ name, measures }) =>
      measures.filter(({ verdict }) => verdict === 'missed').map(({ what }) => `${name}: ${what}`),
    );
  for (const one of missed) console.log(`missed: ${one}`);
  if (noisy.length > 0)
    console.log(`INVALID RUN, the machine was busy during: ${noisy.map(({ name }) => name).join(', ')}`);
  if (noisy.length > 0) return EXIT.invalid;
  return missed.length > 0 ? EXIT.missed : EXIT.met;
}

function write(file: string, parts: readonly PartRun[]): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchRun).parts : [];
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  const run: BenchRun = { machine, parts: mergeParts(before, parts) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(run, undefined, 1)}\n`);
  console.log(`\nwritten: ${file}`);
}
