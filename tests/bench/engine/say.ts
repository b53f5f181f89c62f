import type { Figure, Growth, Target } from './define-part';
import { exponentOf, median, quartileRange } from './statistics';

/** What of a measure is held against its target, in words. */
export const FIGURES: Record<Figure, string> = {
  ...{ median: 'median', p95: 'p95', most: 'most', ratio: '÷ baseline' },
  ...{ added: 'more than baseline', 'added-p95': 'p95, more than baseline' },
};

/** The median, half the range in which half of all values lie, and how many there are. */
export const sayAll = (numbers: readonly number[], unit: string): string =>
  numbers.length === 1
    ? `${round(numbers[0] ?? NaN)} ${unit}`
    : `${round(median(numbers))} ${unit} ±${round(quartileRange(numbers) / 2)} (${numbers.length})`;

export const sayTarget = (target: Target): string => ('most' in target ? `≤ ${target.most}` : `≥ ${target.least}`);

/** Counts as they are, of all else three digits that mean something. */
export function round(number: number): string {
  const size = Math.abs(number);
  if (Number.isInteger(number) || size >= 100) return number.toFixed(0);
  return number.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

export function sayGrowth({ what, points }: Growth): string {
  const exponent = exponentOf(points);
  const curve = points.map(({ size, cost }) => `${size}: ${round(cost)}`).join(' · ');
  return `growth of ${what}: ${curve} → size^${exponent === undefined ? '?' : exponent.toFixed(2)}`;
}
