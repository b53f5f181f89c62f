import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import type { Operator, OrProblem, Span } from './expression';

export type Token = Span &
  ({ kind: 'number'; decimal: string } | { kind: 'word'; word: string } | { kind: 'sign'; sign: Operator | '(' | ')' });

const SPACE = /[\s\p{Cf}]+/uy;
// Digits and commas as one run, so that `1,50` is seen as the slip that it is.
const NUMBER = /[0-9๐-๙][0-9๐-๙,.]*/uy;
const DECIMAL = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Letters with their marks, also those of old fonts; then digits, points and invisible signs as well. */
const WORD = /[\p{L}\p{M}_\uf700-\uf71a][\p{L}\p{M}\p{N}\p{Cf}_.\uf700-\uf71a]*/uy;
const SIGN = /[-+*/()−–×÷]/uy;
const SIGNS: Readonly<Record<string, Operator>> = { '−': '-', '–': '-', '×': '*', '÷': '/' };

/** @param offset where the expression begins in its text */
export function tokenise(source: string, offset: number): OrProblem<Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  while (at < source.length) {
    const [space, number, word, sign] = [SPACE, NUMBER, WORD, SIGN].map(take);
    const found = space ?? number ?? word ?? sign;
    const span = { at: offset + at, length: found?.length ?? 1 };
    if (found === undefined) return { because: 'unknown-sign', ...span, params: { sign: signAt(source, at) } };
    at += found.length;
    if (space !== undefined) continue;
    if (number !== undefined) {
      const plain = toArabicDigits(number);
      if (!DECIMAL.test(plain)) return { because: 'number-unclear', ...span, params: { number } };
      tokens.push({ kind: 'number', decimal: plain.replace(/,/g, ''), ...span });
    } else if (word !== undefined) tokens.push({ kind: 'word', word: normaliseThai(word), ...span });
    else tokens.push({ kind: 'sign', sign: SIGNS[found] ?? (found as Operator | '(' | ')'), ...span });
  }
  return tokens;
}

/** The whole character, also where it is made of two code units. */
const signAt = (source: string, at: number) => String.fromCodePoint(source.codePointAt(at) ?? 0);
