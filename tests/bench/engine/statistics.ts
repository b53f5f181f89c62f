import type { Figure, Measure, Target } from './define-part';

/** The value below which the share of all lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** Half of all values lie within it. */
export const quartileRange = (numbers: readonly number[]): number => quantile(numbers, 0.75) - quantile(numbers, 0.25);

export interface Point {
  size: number;
  cost: number;
}

/** The k of cost ≈ c · sizeᵏ by least squares over the logarithms: 1 is linear. Costs of nothing say nothing. */
export function exponentOf(points: readonly Point[]): number | undefined {
  const logs = points.flatMap(({ size, cost }) => (cost > 0 ? [[Math.log(size), Math.log(cost)] as const] : []));
  if (logs.length < 3) return undefined;
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0) / along;
}

export function figureOf({ ours, baseline = [] }: Pick<Measure, 'ours' | 'baseline'>, figure: Figure): number {
  switch (figure) {
    case 'median':
      return median(ours);
    case 'p95':
      return quantile(ours, 0.95);
    case 'most':
      return Math.max(...ours);
    case 'ratio':
      return median(ours) / median(baseline);
    case 'added':
      return median(ours) - median(baseline);
    case 'added-p95':
      return quantile(ours, 0.95) - median(baseline);
  }
}

export type Verdict = 'met' | 'missed' | 'told';

/** A figure that could not be worked out meets nothing. */
export function judge(measure: Measure): Verdict {
  const { target } = measure;
  if (!target) return 'told';
  return isWithin(figureOf(measure, target.of), target) ? 'met' : 'missed';
}

function isWithin(figure: number, target: Target): boolean {
  return 'most' in target ? figure <= target.most : figure >= target.least;
}

/** How much slower than the machine can a fixed task ran, most of the time: 1 is undisturbed. */
export const slownessOf = (samples: readonly number[], fastest: number): number => quantile(samples, 0.9) / fastest;
