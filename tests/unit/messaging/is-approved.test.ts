import { expect, test } from 'vitest';
import { areEras, areFixes, areSteps } from '@/utils/page/is-approved';

const PATH = 'general.agencyName';
const FIX = { path: PATH, from: 'ก', to: 'ข' };

test.each<[unknown, boolean]>([
  [[], true],
  [[{ path: PATH, to: 'ก' }], true],
  [[{ path: PATH, from: undefined, to: ['ก', 'ข'], newRow: true }], true],
  [[{ path: PATH, from: '', to: '' }, null], false],
  [[{ path: PATH }], false],
  [[{ path: PATH, to: 5 }], false],
  [[{ path: PATH, to: ['ก', 5] }], false],
  [[{ path: PATH, to: { toString: 'ก' } }], false],
  [[{ path: PATH, from: null, to: 'ก' }], false],
  [[{ path: PATH, to: 'ก', newRow: 'yes' }], false],
  [[{ path: [PATH], to: 'ก' }], false],
  [{ 0: { path: PATH, to: 'ก' }, length: 1 }, false],
  // A hole, which `every` passes over.
  [Array(1), false],
  [[{ path: PATH, to: Array(1) }], false],
  [undefined, false],
])('steps: %j', (steps, isSo) => expect(areSteps(steps)).toBe(isSo));

test.each<[unknown, boolean]>([
  [[FIX], true],
  [[{ ...FIX, also: [FIX] }], true],
  [[{ ...FIX, from: undefined }], false],
  [[{ ...FIX, also: FIX }], false],
  [[{ ...FIX, also: [{ path: PATH }] }], false],
  [[FIX, []], false],
  ['fix', false],
])('fixes: %j', (fixes, isSo) => expect(areFixes(fixes)).toBe(isSo));

test.each<[unknown, boolean]>([
  [undefined, true],
  [{ 'general.startDate': 'be' }, true],
  [{ 'general.startDate': 'ad' }, false],
  [['be'], false],
  [null, false],
])('eras: %j', (eras, isSo) => expect(areEras(eras)).toBe(isSo));
