import { evaluate, type LookUp } from './evaluate';
import { isProblem, type TextProblem } from './expression';
import { parseText } from './parse-text';
import { inWords, type Value } from './value';

export type Resolved = { value: Value } | { problems: TextProblem[] };

/** Texts that hold texts that hold texts grow fast; no field of the form takes more. */
const MOST_LETTERS = 200_000;

/** A text that is one variable keeps what it is: a date, a number. All others become a text, or nothing. */
export function resolveText(text: string, lookUp: LookUp): Resolved {
  const { parts, problems } = parseText(text);
  if (problems.length > 0) return { problems };
  const [only, ...others] = parts.filter(({ source }) => source.trim() !== '');
  if (only?.kind === 'variable' && only.expression && others.length === 0) {
    const value = evaluate(only.expression, lookUp);
    return isProblem(value) ? { problems: [value] } : { value };
  }
  const found: TextProblem[] = [];
  const pieces: string[] = [];
  let letters = 0;
  for (const part of parts) {
    const piece = part.kind === 'literal' ? part.source : part.expression && wordsOf(part.expression, lookUp);
    if (typeof piece === 'string') pieces.push(piece);
    else if (piece) found.push(piece);
    letters += typeof piece === 'string' ? piece.length : 0;
    if (letters > MOST_LETTERS && part.kind === 'variable')
      return { problems: [...found, { because: 'result-too-long', at: part.at, length: part.length }] };
  }
  return found.length > 0 ? { problems: found } : { value: { type: 'text', text: pieces.join(''), isAnswer: true } };
}

function wordsOf(expression: Parameters<typeof evaluate>[0], lookUp: LookUp): string | TextProblem {
  const value = evaluate(expression, lookUp);
  if (isProblem(value)) return value;
  const { at, length } = expression;
  return value.type === 'duration' ? { because: 'unit-alone', at, length } : inWords(value);
}
