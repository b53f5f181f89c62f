import { checkTypes } from './check-types';
import { isProblem, type Expression, type Span, type TextProblem } from './expression';
import { parseExpression } from './parse-expression';

/** A piece of a text. `source` is as written, so that all sources in a row are the text again. */
export type Part =
  | (Span & { kind: 'literal'; source: string })
  /** Without an expression where it was not understood; then a problem tells why. */
  | (Span & { kind: 'variable'; source: string; expression?: Expression });

export interface ParsedText {
  parts: Part[];
  problems: TextProblem[];
}

/** Nobody writes more than this between two pairs of braces; beyond it the closing pair was forgotten. */
const MOST_LETTERS = 150;
/** An expression stands in one line and holds no braces. */
const BODY = /[^{}\n]*/y;

export function parseText(text: string): ParsedText {
  const parsed: ParsedText = { parts: [], problems: [] };
  let done = 0;
  const literalUntil = (end: number) => {
    if (end > done) parsed.parts.push({ kind: 'literal', source: text.slice(done, end), at: done, length: end - done });
    done = end;
  };
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', Math.max(done, open + 2))) {
    const window = text.slice(open + 2, open + 2 + MOST_LETTERS + 2);
    BODY.lastIndex = 0;
    const body = BODY.exec(window)?.[0] ?? '';
    if (!window.startsWith('}}', body.length)) {
      const because = body.length > MOST_LETTERS ? 'too-long' : 'unclosed';
      parsed.problems.push({ because, at: open, length: Math.min(body.length, 20) + 2 });
      continue;
    }
    literalUntil(open);
    const end = open + body.length + 4;
    parsed.parts.push({ source: text.slice(open, end), ...parseVariable(body, open, parsed.problems) });
    done = end;
  }
  literalUntil(text.length);
  return parsed;
}

function parseVariable(body: string, open: number, problems: TextProblem[]) {
  const span = { kind: 'variable', at: open, length: body.length + 4 } as const;
  const expression = parseExpression(body, open + 2);
  const checked = isProblem(expression) ? expression : checkTypes(expression);
  if (!isProblem(expression) && !isProblem(checked)) return { ...span, expression };
  // Nothing between the braces has no place to point at: the braces themselves have.
  if (isProblem(checked))
    problems.push(checked.because === 'empty' ? { ...checked, at: open, length: span.length } : checked);
  return span;
}
