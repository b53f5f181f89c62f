import { expect, test } from 'vitest';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { compareChoices } from '@/utils/transfer/compare-choices';

const some = (changes: Partial<RuleChoices>): RuleChoices => ({ ...DEFAULT_CHOICES, ...changes });

test.each([
  ['nothing', {}, {}, { turnedOff: [], turnedOn: [], isSame: true }],
  ['the order', { off: ['a', 'b'] }, { off: ['b', 'a'] }, { turnedOff: [], turnedOn: [], isSame: true }],
  ['rules', { off: ['a', 'b'] }, { off: ['b', 'c'] }, { turnedOff: ['c'], turnedOn: ['a'], isSame: false }],
  ['a level hidden', {}, { hidden: ['advice'] }, { turnedOff: [], turnedOn: [], isSame: false }],
  ['a level shown', { hidden: ['error'] }, {}, { turnedOff: [], turnedOn: [], isSame: false }],
  ['quality', {}, { quality: true }, { turnedOff: [], turnedOn: [], isSame: false }],
] as const)('%s', (_what, now, next, changes) => expect(compareChoices(some(now), some(next))).toEqual(changes));
