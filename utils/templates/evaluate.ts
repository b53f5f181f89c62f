import { combineTypes } from './combine-types';
import { isTooBig, negative, plainDecimalOf, product, quotient, sum, exactOf, type Exact } from './exact-number';
import { isProblem, type Expression, type Operator, type OrProblem, type ProblemKey, type Span } from './expression';
import { addDuration, type Duration } from './shift-date';
import { durationOf, typed, type TypedValue, type Value } from './value';

/** @param lookUp the value of a variable, or why there is none */
export type LookUp = (variable: Expression & { kind: 'variable' }) => OrProblem<Value>;

/** Works an expression out by its tree: nothing in it is ever run. */
export function evaluate(expression: Expression, lookUp: LookUp): OrProblem<Value> {
  switch (expression.kind) {
    case 'number':
      return withinBounds({ type: 'number', exact: exactOf(expression.decimal), isMoney: false }, expression);
    case 'variable':
      return lookUp(expression);
    case 'duration':
      return evaluateDuration(expression, lookUp);
    case 'negative': {
      const of = evaluateTyped(expression.of, lookUp);
      if (isProblem(of)) return of;
      if (of.type === 'date') return problem('date-last', expression);
      return of.type === 'number' ? { ...of, exact: negative(of.exact) } : { ...of, duration: times(of.duration, -1) };
    }
    case 'operation': {
      const left = evaluateTyped(expression.left, lookUp);
      if (isProblem(left)) return left;
      const right = evaluateTyped(expression.right, lookUp);
      if (isProblem(right)) return right;
      const combined = combineTypes(expression.operator, left.type, right.type);
      return 'because' in combined
        ? problem(combined.because, expression)
        : operate(expression.operator, left, right, expression);
    }
  }
}

function evaluateTyped(expression: Expression, lookUp: LookUp): OrProblem<TypedValue> {
  const value = evaluate(expression, lookUp);
  if (isProblem(value)) return value;
  return typed(value) ?? problem('text-in-sum', expression);
}

function evaluateDuration(expression: Expression & { kind: 'duration' }, lookUp: LookUp): OrProblem<Value> {
  const of = evaluateTyped(expression.of, lookUp);
  if (isProblem(of)) return of;
  if (of.type !== 'number') return problem('unit-alone', expression);
  const count = plainDecimalOf(of.exact);
  if (!/^-?\d{1,5}$/.test(count)) return problem(count.includes('.') ? 'not-whole' : 'impossible-date', expression);
  return { type: 'duration', duration: durationOf(Number(count), expression.unit) };
}

/** Expects types that go together. */
function operate(operator: Operator, left: TypedValue, right: TypedValue, at: Span): OrProblem<Value> {
  if (left.type === 'number' && right.type === 'number') {
    const exact = calculate(operator, left.exact, right.exact);
    if (!exact) return problem('divided-by-zero', at);
    // An amount divided by an amount is a share.
    const isMoney = operator === '/' ? left.isMoney && !right.isMoney : left.isMoney || right.isMoney;
    return withinBounds({ type: 'number', exact, isMoney }, at);
  }
  return left.type === 'date' || right.type === 'date'
    ? moveDate(operator, left, right, at)
    : addUp(operator, left, right, at);
}

function moveDate(operator: Operator, left: TypedValue, right: TypedValue, at: Span): OrProblem<Value> {
  const [date, other] = left.type === 'date' ? [left, right] : [right, left];
  if (date.type !== 'date' || other.type !== 'duration') return problem('unit-missing', at);
  const iso = addDuration(date.iso, operator === '-' ? times(other.duration, -1) : other.duration);
  return iso ? { type: 'date', iso } : problem('impossible-date', at);
}

function addUp(operator: Operator, left: TypedValue, right: TypedValue, at: Span): OrProblem<Value> {
  if (left.type !== 'duration' || right.type !== 'duration') return problem('unit-misplaced', at);
  const { months, days } = operator === '-' ? times(right.duration, -1) : right.duration;
  return { type: 'duration', duration: { months: left.duration.months + months, days: left.duration.days + days } };
}

function calculate(operator: Operator, left: Exact, right: Exact): Exact | undefined {
  switch (operator) {
    case '+':
      return sum(left, right);
    case '-':
      return sum(left, negative(right));
    case '*':
      return product(left, right);
    case '/':
      return quotient(left, right);
  }
}

const withinBounds = (value: Value & { type: 'number' }, at: Span): OrProblem<Value> =>
  isTooBig(value.exact) ? problem('number-too-big', at) : value;

const times = ({ months, days }: Duration, factor: number): Duration => ({
  months: months * factor,
  days: days * factor,
});

const problem = (because: ProblemKey, { at, length }: Span) => ({ because, at, length });
