import { hasThaiDigits, toThaiDigits } from '@/utils/thai/digits';

/** Some characters of a text, and what stands there afterwards. */
export interface Edit {
  at: number;
  length: number;
  to: string;
}

export function editText(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces = [...edits]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, length, to }) => {
      const before = text.slice(done, at);
      done = at + length;
      return [before, to];
    });
  return [...pieces, text.slice(done)].join('');
}

/** Digits in the script of those which they replace. */
export const inScriptOf = (old: string, digits: string): string => (hasThaiDigits(old) ? toThaiDigits(digits) : digits);
