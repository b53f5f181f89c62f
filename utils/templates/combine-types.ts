import type { Operator, ProblemKey, ValueType } from './expression';

type Combined = { type: ValueType } | { because: ProblemKey };

/** What an operation makes of two types, or why it makes nothing of them. */
export function combineTypes(operator: Operator, left: ValueType, right: ValueType): Combined {
  const both = [left, right];
  if (both.includes('text')) return { because: 'text-in-sum' };
  if (operator === '*' || operator === '/') {
    if (both.includes('date') || both.includes('duration')) return { because: 'only-plus-minus' };
    return { type: 'number' };
  }
  if (left === 'date' && right === 'date') return { because: 'two-dates' };
  if (operator === '-' && right === 'date') return { because: 'date-last' };
  if (both.includes('date')) return both.includes('number') ? { because: 'unit-missing' } : { type: 'date' };
  if (both.includes('duration') && both.includes('number')) return { because: 'unit-misplaced' };
  if (both.includes('open')) return { type: 'open' };
  return { type: left };
}
