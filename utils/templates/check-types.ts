import { builtIn } from './built-in-variables';
import { combineTypes } from './combine-types';
import { isProblem, type Expression, type OrProblem, type ProblemKey, type Span, type ValueType } from './expression';

/** What can be said against an expression before any value is known. */
export function checkTypes(expression: Expression): OrProblem<{ type: ValueType }> {
  const found = typeOf(expression);
  if (!isProblem(found) && found.type === 'duration') return problem('unit-alone', expression);
  return found;
}

function typeOf(expression: Expression): OrProblem<{ type: ValueType }> {
  switch (expression.kind) {
    case 'number':
      return { type: 'number' };
    case 'variable':
      return { type: builtIn(expression.name)?.type ?? 'open' };
    case 'duration': {
      const of = typeOf(expression.of);
      if (isProblem(of)) return of;
      return of.type === 'number' || of.type === 'open' ? { type: 'duration' } : problem('unit-alone', expression);
    }
    case 'negative': {
      const of = typeOf(expression.of);
      if (isProblem(of)) return of;
      if (of.type === 'date') return problem('date-last', expression);
      return of.type === 'text' ? problem('text-in-sum', expression) : of;
    }
    case 'operation': {
      const [left, right] = [typeOf(expression.left), typeOf(expression.right)];
      if (isProblem(left)) return left;
      if (isProblem(right)) return right;
      const combined = combineTypes(expression.operator, left.type, right.type);
      return 'because' in combined ? problem(combined.because, expression) : combined;
    }
  }
}

const problem = (because: ProblemKey, { at, length }: Span) => ({ because, at, length });
