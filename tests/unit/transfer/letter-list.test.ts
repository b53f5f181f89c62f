import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterDate } from '@/utils/model/agency-profile';
import { fateOfLetter, letterKey, lettersBack, mergeLetters } from '@/utils/transfer/letter-list';
import { aLetters } from './arbitrary-parts';

const letter = (changes: Partial<LetterDate> = {}): LetterDate => ({
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
  ...changes,
});
const FIRST = letter();
const SECOND = letter({ quarter: 2 });
const OTHER = letter({ letter: 'ว 99' });
const LATER = letter({ date: '2027-02-01' });
const MOVED = letter({ date: '2027-01-20' });

describe('merged', () => {
  test.each<[string, LetterDate[], LetterDate[], LetterDate[]]>([
    ['a new one comes last', [FIRST], [SECOND], [FIRST, SECOND]],
    ['another date stands where the former stood', [SECOND, FIRST, OTHER], [MOVED], [SECOND, MOVED, OTHER]],
    [
      'of two that say different things one is left',
      [FIRST, OTHER, letter({ date: '2027-01-01' })],
      [MOVED],
      [MOVED, OTHER],
    ],
  ])('%s', (_what, now, next, merged) => expect(mergeLetters(now, next)).toEqual(merged));

  test('all of the pack are there, and what it does not speak of stays', () =>
    fc.assert(
      fc.property(aLetters, aLetters, (now, next) => {
        const merged = mergeLetters(now, next);
        const keys = next.map(letterKey);
        expect(next.every((each) => fateOfLetter(each, merged) === 'same')).toBe(true);
        expect(merged.filter((each) => !keys.includes(letterKey(each)))).toEqual(
          now.filter((each) => !keys.includes(letterKey(each))),
        );
        expect(mergeLetters(merged, next)).toEqual(merged);
      }),
    ));
});

describe('taken back', () => {
  test.each<[string, LetterDate[], LetterDate[], LetterDate[], LetterDate[], LetterDate[]]>([
    ['nothing was changed since', [SECOND, MOVED], [SECOND, FIRST], [SECOND, MOVED], [SECOND, FIRST], []],
    ['two had said different things', [MOVED, OTHER], [FIRST, OTHER, LATER], [MOVED, OTHER], [FIRST, OTHER, LATER], []],
    ['two still do', [FIRST, LATER, OTHER, SECOND], [FIRST, LATER], [FIRST, LATER, OTHER], [FIRST, LATER, SECOND], []],
    ['one was written since', [MOVED, OTHER], [FIRST], [MOVED], [FIRST, OTHER], []],
    ['one was deleted since', [OTHER], [], [MOVED, OTHER], [], [MOVED]],
    [
      'one was changed since',
      [letter({ date: '2027-02-01' }), OTHER],
      [],
      [MOVED, OTHER],
      [letter({ date: '2027-02-01' })],
      [MOVED],
    ],
    ['one of before was deleted since', [MOVED], [FIRST, OTHER], [MOVED, OTHER], [FIRST], []],
  ])('where %s', (_what, now, before, after, letters, left) =>
    expect(lettersBack(now, before, after)).toEqual({ letters, left }),
  );

  test('an import is gone, whatever was written beside it since', () =>
    fc.assert(
      fc.property(aLetters, aLetters, aLetters, (before, next, written) => {
        const after = mergeLetters(before, next);
        expect(lettersBack(after, before, after)).toEqual({ letters: before, left: [] });
        const keys = after.map(letterKey);
        const since = written.filter((each) => !keys.includes(letterKey(each)));
        const { letters, left } = lettersBack([...after, ...since], before, after);
        expect(left).toEqual([]);
        expect(new Set(letters)).toEqual(new Set([...before, ...since]));
      }),
    ));
});
