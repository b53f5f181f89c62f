import { dueKey } from '@/utils/calendar/due-key';
import type { LetterDate } from '@/utils/model/agency-profile';
import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { isSameContent } from './canonical-json';

/** What one letter says of one thing that is due: the same on every computer, whatever day it names. */
export const letterKey = (letter: LetterDate): string => `${dueKey(letter)} ${plainNumber(letter.letter)}`;

/** “มท ๐๒๑๑.๓/ว 5521” is one letter, however its number is typed. */
const plainNumber = (text: string) => toArabicDigits(normaliseThai(text)).replace(/\s+/g, '');

/** What taking a letter over would do to those that are here. */
export function fateOfLetter(next: LetterDate, now: readonly LetterDate[]): 'added' | 'replaced' | 'same' {
  const rivals = now.filter((letter) => letterKey(letter) === letterKey(next));
  if (rivals.some((letter) => isSameContent(letter, next))) return 'same';
  return rivals.length > 0 ? 'replaced' : 'added';
}

/** Each in the place of the one it replaces, new ones after the others. */
export function mergeLetters(now: readonly LetterDate[], next: readonly LetterDate[]): LetterDate[] {
  const waiting = new Map(next.map((letter) => [letterKey(letter), letter]));
  const wanted = new Map(waiting);
  const merged = now.flatMap((letter) => {
    const key = letterKey(letter);
    if (!wanted.has(key)) return [letter];
    const placed = waiting.get(key);
    waiting.delete(key);
    return placed ? [placed] : [];
  });
  return [...merged, ...waiting.values()];
}

/** The letters without what an import made of `before`; of that, what was changed since stays, and is `left`. */
export function lettersBack(
  now: readonly LetterDate[],
  before: readonly LetterDate[],
  after: readonly LetterDate[],
): { letters: readonly LetterDate[]; left: readonly LetterDate[] } {
  if (isSameContent(now, after)) return { letters: before, left: [] };
  const isIn = (list: readonly LetterDate[], one: LetterDate) => list.some((each) => isSameContent(each, one));
  const imported = after.filter((letter) => !isIn(before, letter));
  const letters = now.flatMap((letter) =>
    isIn(imported, letter) ? before.filter((former) => letterKey(former) === letterKey(letter)) : [letter],
  );
  return { letters, left: imported.filter((letter) => !isIn(now, letter)) };
}
