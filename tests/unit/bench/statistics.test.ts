import { expect, test } from 'vitest';
import type { Measure } from '@/tests/bench/engine/define-part';
import {
  exponentOf,
  figureOf,
  judge,
  median,
  quantile,
  quartileRange,
  slownessOf,
} from '@/tests/bench/engine/statistics';

test('the median of an even count lies between the two in the middle, in whatever order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([8, 1, 2, 4])).toBe(3);
  expect(median([])).toBeNaN();
});

test('half of all values lie within the quartile range, and one that runs away does not widen it', () => {
  expect(quartileRange([1, 2, 3, 4, 5])).toBe(2);
  expect(quartileRange([1, 2, 3, 4, 500])).toBe(2);
  expect(quantile([10, 20, 30, 40, 50], 0.95)).toBe(40);
});

test.each([
  [1, 'linear'],
  [2, 'by the square'],
  [0, 'not at all'],
])('a cost that grows with size^%d is found out: %s', (exponent) => {
  const points = [60, 250, 1000, 4000].map((size) => ({ size, cost: 0.7 * size ** exponent }));
  expect(exponentOf(points)).toBeCloseTo(exponent, 10);
});

test('a cost of nothing has no logarithm, and two points make no curve', () => {
  const known = [
    { size: 10, cost: 1 },
    { size: 100, cost: 10 },
  ];
  expect(exponentOf([...known, { size: 1000, cost: 0 }])).toBeUndefined();
  expect(exponentOf([...known, { size: 1000, cost: 100 }, { size: 5, cost: -1 }])).toBeCloseTo(1, 10);
});

const pair = { ours: [12, 10, 11, 30], baseline: [5, 4, 6] };

test('each figure is worked out of ours and the baseline', () => {
  expect(figureOf(pair, 'median')).toBe(11.5);
  expect(figureOf(pair, 'most')).toBe(30);
  expect(figureOf(pair, 'p95')).toBe(12);
  expect(figureOf(pair, 'ratio')).toBe(2.3);
  expect(figureOf(pair, 'added')).toBe(6.5);
  expect(figureOf(pair, 'added-p95')).toBe(7);
});

const measure = (target: Measure['target']): Measure => ({
  what: 'it',
  unit: 'ms',
  ...pair,
  ...(target && { target }),
});

test('a target is met at its very bound, missed beyond it, and a figure without one is only told', () => {
  expect(judge(measure({ of: 'median', most: 11.5 }))).toBe('met');
  expect(judge(measure({ of: 'median', most: 11.4 }))).toBe('missed');
  expect(judge(measure({ of: 'ratio', least: 2.3 }))).toBe('met');
  expect(judge(measure({ of: 'ratio', least: 2.31 }))).toBe('missed');
  expect(judge(measure(undefined))).toBe('told');
});

test('what could not be measured meets no target', () => {
  expect(judge({ what: 'it', unit: 'ms', ours: [], target: { of: 'median', most: 1 } })).toBe('missed');
  expect(judge({ what: 'it', unit: 'ms', ours: [NaN], target: { of: 'median', least: 1 } })).toBe('missed');
});

test('a machine is as slow as a fixed task was most of the time, beside its best', () => {
  expect(slownessOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 40], 4)).toBe(1);
  expect(slownessOf([4, 4, 4, 4, 4, 4, 4, 8, 8, 8], 4)).toBe(2);
});
