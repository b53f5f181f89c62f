import type { Expression, Operator, OrProblem, Span, Unit } from './expression';
import { isProblem } from './expression';
import { tokenise, type Token } from './tokenise';
import { unitOf } from './units';

/** The tokens of one expression, and how far they were read. */
interface Reader {
  tokens: readonly Token[];
  next: number;
  /** What stands behind the last token: where something is missing. */
  end: Span;
}

/** @param offset where `source`, the text between the braces, begins in its text */
export function parseExpression(source: string, offset: number): OrProblem<Expression> {
  const tokens = tokenise(source, offset);
  if (isProblem(tokens)) return tokens;
  if (tokens.length === 0) return { because: 'empty', at: offset, length: source.length };
  const reader: Reader = { tokens, next: 0, end: { at: offset + source.length, length: 0 } };
  const expression = readSum(reader);
  const rest = tokens[reader.next];
  if (isProblem(expression) || rest === undefined) return expression;
  const isBracket = rest.kind === 'sign' && rest.sign === ')';
  return { because: isBracket ? 'bracket-unopened' : 'operator-missing', at: rest.at, length: rest.length };
}

const readSum = (reader: Reader): OrProblem<Expression> => readChain(reader, ['+', '-'], readProduct);
const readProduct = (reader: Reader): OrProblem<Expression> => readChain(reader, ['*', '/'], readSigned);

function readChain(
  reader: Reader,
  operators: readonly Operator[],
  readPart: (reader: Reader) => OrProblem<Expression>,
): OrProblem<Expression> {
  let left = readPart(reader);
  for (;;) {
    if (isProblem(left)) return left;
    const operator = operators.find((sign) => isSign(reader, sign));
    if (operator === undefined) return left;
    reader.next += 1;
    const right = readPart(reader);
    if (isProblem(right)) return right;
    left = { kind: 'operation', operator, left, right, ...from(left, right) };
  }
}

function readSigned(reader: Reader): OrProblem<Expression> {
  const minus = reader.tokens[reader.next];
  if (!minus || !isSign(reader, '-')) return readWithUnit(reader);
  reader.next += 1;
  const of = readSigned(reader);
  return isProblem(of) ? of : { kind: 'negative', of, ...from(minus, of) };
}

function readWithUnit(reader: Reader): OrProblem<Expression> {
  const of = readAtom(reader);
  if (isProblem(of)) return of;
  const token = reader.tokens[reader.next];
  const unit = unitAt(token);
  if (!token || !unit) return of;
  reader.next += 1;
  return { kind: 'duration', of, unit, ...from(of, token) };
}

function readAtom(reader: Reader): OrProblem<Expression> {
  const token = reader.tokens[reader.next];
  if (!token) return { because: 'value-missing', ...reader.end };
  const { at, length } = token;
  if (unitAt(token)) return { because: 'unit-alone', at, length };
  reader.next += 1;
  switch (token.kind) {
    case 'number':
      return token;
    case 'word':
      return readName(reader, token);
    case 'sign':
      return token.sign === '(' ? readBracket(reader, token) : { because: 'value-missing', at, length };
  }
}

/** Words side by side are one name: `ชื่อ ผู้ตรวจ`. */
function readName(reader: Reader, first: Token & { kind: 'word' }): Expression {
  const words = [first];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.kind !== 'word' || unitAt(token)) break;
    words.push(token);
    reader.next += 1;
  }
  const name = words.map(({ word }) => word).join(' ');
  return { kind: 'variable', name, ...from(first, words.at(-1) ?? first) };
}

function readBracket(reader: Reader, open: Span): OrProblem<Expression> {
  const inner = readSum(reader);
  if (isProblem(inner)) return inner;
  const close = reader.tokens[reader.next];
  if (!close) return { because: 'bracket-unclosed', at: open.at, length: open.length };
  if (!isSign(reader, ')')) return { because: 'operator-missing', at: close.at, length: close.length };
  reader.next += 1;
  return { ...inner, ...from(open, close) };
}

const isSign = ({ tokens, next }: Reader, sign: string): boolean => {
  const token = tokens[next];
  return token?.kind === 'sign' && token.sign === sign;
};

const unitAt = (token: Token | undefined): Unit | undefined =>
  token?.kind === 'word' ? unitOf(token.word) : undefined;

const from = (first: Span, last: Span): Span => ({ at: first.at, length: last.at + last.length - first.at });
