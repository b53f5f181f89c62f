import { expect, test } from 'vitest';
import { provenFamilies } from '@/tests/bench/proven-families';

const ran = (status: 'expected' | 'unexpected' | 'skipped') => ({
  status,
  annotations: [
    { type: 'filled', description: '3' },
    { type: 'refused', description: '2' },
  ],
});

test('families are found in files of any depth; one that was not run is none', () => {
  const specs = (title: string, status: 'expected' | 'unexpected' | 'skipped') => [{ title, tests: [ran(status)] }];
  const report = {
    suites: [
      { specs: specs('a', 'expected'), suites: [{ specs: specs('b', 'unexpected') }] },
      { specs: specs('c', 'skipped') },
    ],
  };
  expect(provenFamilies(report)).toEqual([
    { name: 'a', isProven: true, filled: 3, refused: 2 },
    { name: 'b', isProven: false, filled: 3, refused: 2 },
  ]);
});
