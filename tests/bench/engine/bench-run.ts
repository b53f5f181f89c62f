import type { Growth, Target, Unit } from './define-part';
import type { PartReport } from './run-parts';
import { exponentOf, figureOf, judge, median, quartileRange, type Verdict } from './statistics';

/** A run as the file holds it: what a person or a script reads later. */
export interface BenchRun {
  machine: { processors: number; model: string; node: string };
  parts: readonly PartRun[];
}

export interface PartRun {
  name: string;
  what: string;
  baseline: string;
  at: string;
  isQuick: boolean;
  slowness?: number;
  isNoisy: boolean;
  measures: readonly MeasureRun[];
  growths: readonly (Growth & { exponent?: number })[];
  notes: readonly string[];
}

export interface MeasureRun {
  what: string;
  unit: Unit;
  median: number;
  quartileRange: number;
  baseline?: number;
  ratio?: number;
  target?: Target;
  /** What is held against the target. */
  figure?: number;
  verdict: Verdict;
  samples: { ours: readonly number[]; baseline?: readonly number[] };
}

export function partRun({ part, result, slowness, isNoisy }: PartReport, at: string, isQuick: boolean): PartRun {
  const { name, what, baseline } = part;
  return {
    ...{ name, what, baseline, at, isQuick, isNoisy, notes: result.notes ?? [] },
    ...(slowness !== undefined && { slowness }),
    measures: result.measures.map((measure): MeasureRun => {
      const { unit, ours, target } = measure;
      return {
        ...{ what: measure.what, unit, median: median(ours), quartileRange: quartileRange(ours) },
        ...(measure.baseline && { baseline: median(measure.baseline), ratio: figureOf(measure, 'ratio') }),
        ...(target && { target, figure: figureOf(measure, target.of) }),
        ...{ verdict: judge(measure), samples: { ours, ...(measure.baseline && { baseline: measure.baseline }) } },
      };
    }),
    growths: (result.growths ?? []).map((growth) => {
      const exponent = exponentOf(growth.points);
      return { ...growth, ...(exponent !== undefined && { exponent }) };
    }),
  };
}

/** A part that was run again takes the place of what it was; the others stay as they were. */
export const mergeParts = (before: readonly PartRun[], now: readonly PartRun[]): PartRun[] => [
  ...before.map((part) => now.find(({ name }) => name === part.name) ?? part),
  ...now.filter(({ name }) => !before.some((part) => part.name === name)),
];
